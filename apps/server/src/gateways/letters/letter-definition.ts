import { namesOfRoles } from '@payung/domain/access/role-words'
import type { Letter } from '@payung/usecases/access/issue-letters'
import type { Content } from 'pdfmake/interfaces'
import { dayInWords } from '../day-in-words'
import type { PlainDocument } from './print-aside'

/** What stands on every letter besides its people. */
export interface LetterFrame {
  /** Who writes: `Dinas PMD kabupaten/kota · Kabupaten Belu`. */
  office: string
  /** Under which address the house is reached; null when nobody said. */
  address: string | null
  today: string
  demo: boolean
}

const INK = '#1b2a2e'
const MUTED = '#56666b'
const TEAL = '#0f6068'

/** Letters for the people of each place: one page per village, each person with a slip of their own to cut off. */
export function letterDefinition(letters: readonly Letter[], frame: LetterFrame): PlainDocument {
  const pages = [...groupedByArea(letters).values()]
  return {
    pageSize: 'A4',
    pageMargins: [62, 56, 62, 64],
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.25, color: INK },
    info: { title: 'Undangan masuk ke Payung Desa', creator: 'Payung Desa' },
    content: pages.flatMap((people, at) => pageOf(people, frame, at === 0)),
    footer: {
      margin: [62, 14, 62, 0],
      columns: [
        { text: frame.demo ? 'DATA REKAAN · bukan surat sungguhan' : 'Payung Desa', color: MUTED, fontSize: 8.5 },
        {
          text: `Dicetak ${dayInWords(frame.today)} · halaman {page} dari {pages}`,
          alignment: 'right',
          color: MUTED,
          fontSize: 8.5,
        },
      ],
    },
  }
}

function groupedByArea(letters: readonly Letter[]): Map<string, Letter[]> {
  const places = new Map<string, Letter[]>()
  for (const letter of letters) places.set(letter.area.code, [...(places.get(letter.area.code) ?? []), letter])
  return places
}

function pageOf(people: readonly Letter[], frame: LetterFrame, isFirst: boolean): Content[] {
  const [one] = people
  if (!one) return []
  const place = [one.area, ...one.above.toReversed()].map(({ name }) => name).join(', ')
  return [
    {
      text: frame.office.toUpperCase(),
      bold: true,
      fontSize: 12,
      color: TEAL,
      ...(isFirst ? {} : { pageBreak: 'before' }),
    },
    {
      canvas: [{ type: 'line', x1: 0, y1: 4, x2: 471, y2: 4, lineWidth: 1.2, lineColor: TEAL }],
      margin: [0, 0, 0, 14],
    },
    {
      columns: [
        {
          text: [
            { text: 'Perihal: ', color: MUTED },
            { text: 'Undangan masuk ke Payung Desa', bold: true },
          ],
        },
        { text: dayInWords(frame.today), alignment: 'right', width: 130 },
      ],
    },
    {
      text: [
        { text: 'Yth. petugas ', color: MUTED },
        { text: place, bold: true },
      ],
      margin: [0, 10, 0, 8],
    },
    {
      text:
        'Payung Desa mencatat siapa di desa Anda yang terlindungi jaminan sosial ketenagakerjaan, sampai kapan, dan dari dana apa. ' +
        'Akun di bawah ini disiapkan untuk Anda. Kode sekali pakai hanya untuk masuk pertama kali.',
      margin: [0, 0, 0, 8],
    },
    steps(frame.address),
    signature(frame.office),
    ...people.map(slip),
    {
      text: 'Jangan memberikan kode kepada siapa pun, juga kepada orang yang mengaku petugas. Potong menurut garis; musnahkan sesudah dipakai.',
      color: MUTED,
      fontSize: 9,
      margin: [0, 10, 0, 0],
    },
  ]
}

function steps(address: string | null): Content {
  const where = address ? `${address}/kode` : 'halaman Payung Desa kabupaten Anda, pilih "Saya punya kode"'
  return {
    columns: [
      {
        ol: [
          { text: ['Buka ', { text: where, bold: true }, ' di telepon atau komputer.'] },
          'Ketik kode sekali pakai Anda: tiga kelompok empat huruf.',
          'Buat kata sandi sendiri, paling sedikit 10 huruf. Tiga kata yang mudah Anda ingat sudah cukup.',
          'Berikutnya masuk dengan nama pengguna atau nomor telepon Anda dan kata sandi itu.',
        ],
      },
      ...(address
        ? [{ qr: `${address}/kode`, fit: 74, width: 84, margin: [10, 0, 0, 0] as [number, number, number, number] }]
        : []),
    ],
    margin: [0, 0, 0, 6],
  }
}

function signature(office: string): Content {
  return {
    margin: [270, 6, 0, 4],
    stack: [
      { text: office, fontSize: 9.5 },
      { text: '(tanda tangan dan cap)', color: MUTED, fontSize: 8.5, margin: [0, 34, 0, 0] },
    ],
  }
}

function slip({ holder, role, login, phone, code, expires_at }: Letter): Content {
  return {
    unbreakable: true,
    margin: [0, 8, 0, 0],
    stack: [
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: 471, y2: 0, lineWidth: 0.6, dash: { length: 4 }, lineColor: MUTED }],
      },
      {
        margin: [0, 8, 0, 0],
        columns: [
          {
            stack: [
              { text: holder, bold: true, fontSize: 12 },
              { text: namesOfRoles([role]), color: MUTED },
              {
                text: [
                  { text: 'Nama pengguna  ', color: MUTED },
                  { text: login, bold: true },
                ],
                margin: [0, 4, 0, 0],
              },
              ...(phone ? [{ text: [{ text: 'Nomor telepon  ', color: MUTED }, `+${phone}`] }] : []),
            ],
          },
          {
            width: 210,
            stack: [
              { text: 'Kode sekali pakai', color: MUTED, alignment: 'right', fontSize: 9 },
              { text: code, bold: true, fontSize: 19, characterSpacing: 1, alignment: 'right', color: TEAL },
              { text: `berlaku sampai ${momentInWords(expires_at)}`, alignment: 'right', fontSize: 9 },
            ],
          },
        ],
      },
    ],
  }
}

/** `13 September 2023 pukul 09.00 WIB`. */
function momentInWords(moment: string): string {
  const at = new Date(moment)
  const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'Asia/Jakarta' }).format(at)
  const hour = new Intl.DateTimeFormat('id-ID', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Jakarta',
  }).format(at)
  return `${day} pukul ${hour} WIB`
}
