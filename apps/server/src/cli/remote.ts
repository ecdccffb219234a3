import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { Terminal } from './terminal'

/** First line of the caller. */
interface Sent {
  argv: readonly string[]
  cwd: string
  who: string
}

/** Lines of the holder, in order; `code` is the last. */
type Told = { out: string } | { say: string } | { code: number }

/** Sends a command to the process that holds the data folder and lets its answer speak here. */
export async function sendCommand(holder: Socket, argv: readonly string[], terminal: Terminal): Promise<number> {
  holder.write(`${JSON.stringify({ argv, cwd: terminal.cwd, who: terminal.who } satisfies Sent)}\n`)
  for await (const line of createInterface({ input: holder })) {
    const told = JSON.parse(line) as Told
    if ('out' in told) terminal.out(told.out)
    else if ('say' in told) terminal.say(told.say)
    else return told.code
  }
  terminal.say('Server berhenti sebelum perintah ini selesai. Jalankan lagi. (The server stopped before the end.)')
  return 1
}

/** Carries out the command of a caller; a caller who hangs up does not stop it. */
export async function hearCommand(
  caller: Socket,
  run: (argv: readonly string[], terminal: Terminal) => Promise<number>,
): Promise<void> {
  const tell = (told: Told) => void (caller.writable && caller.write(`${JSON.stringify(told)}\n`))
  for await (const line of createInterface({ input: caller })) {
    const { argv, cwd, who } = JSON.parse(line) as Sent
    const terminal: Terminal = {
      out: (text) => tell({ out: text }),
      say: (text) => tell({ say: text }),
      cwd,
      who,
      ask: async () => '',
    }
    tell({ code: await run(argv, terminal) })
    break
  }
  caller.end()
}
