import type { CodeMail } from '@payung/usecases/context'
import { createTransport } from 'nodemailer'

/** Where mail goes out, and what it says of the house. */
interface MailConfig {
  /** `smtp://user:password@server:587?from=payung@kabupaten.go.id`; `smtps:` begins encrypted. */
  url: string
  /** The address that people type; null: the letter names only the page. */
  publicUrl: string | null
  /** Told when a mail did not go out, in one sentence without name and address. */
  say(line: string): void
}

/** Sends one-time codes by e-mail, beside the letter on paper. Whoever asks does not wait, and never fails: the code is on the screen too. */
export function openMail({ url, publicUrl, say }: MailConfig): (letter: CodeMail) => void {
  const server = new URL(url)
  const from = server.searchParams.get('from') ?? `payung@${server.hostname}`
  server.searchParams.delete('from')
  const transport = createTransport({ url: server.href, connectionTimeout: 10_000, socketTimeout: 20_000 })
  return (letter) => {
    transport
      .sendMail({ from, to: letter.to, subject: 'Kode sekali pakai Payung Desa', text: textOf(letter, publicUrl) })
      .catch((fault: Error & { code?: string }) =>
        say(`Surel tidak terkirim (${fault.code ?? fault.name}). Pakai surat.`),
      )
  }
}

function textOf({ holder, login, code, expires_at }: CodeMail, publicUrl: string | null): string {
  const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'Asia/Jakarta' })
  return [
    `Yth. ${holder},`,
    '',
    'Ini kode sekali pakai untuk memilih kata sandi di Payung Desa.',
    '',
    `Nama pengguna: ${login}`,
    `Kode: ${code}`,
    `Berlaku sampai: ${day.format(new Date(expires_at))}`,
    '',
    publicUrl
      ? `Buka ${publicUrl}/kode lalu ketik kode itu.`
      : 'Buka Payung Desa, pilih "Punya kode", lalu ketik kode itu.',
    'Jangan meneruskan surel ini. Bila Anda tidak menunggunya, beri tahu kantor yang mengundang Anda.',
  ].join('\n')
}
