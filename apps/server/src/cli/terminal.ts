import { userInfo } from 'node:os'
import { createInterface } from 'node:readline/promises'

/** Where a command speaks: this process's own streams, or those of a caller at the other end of the lock's socket. */
export interface Terminal {
  /** The answer: standard output. */
  out(text: string): void
  /** Progress and reasons: one line on standard error. */
  say(line: string): void
  /** Where relative file names begin. */
  cwd: string
  /** The name of whoever sits at the machine: the audit log says it. */
  who: string
  /** Asks the person, or reads the next line of a pipe; empty when there is none. */
  ask(question: string): Promise<string>
}

/** The name on the machine; behind sudo that of the person, not root's. */
function whoIsHere(): string {
  const behind = process.env.SUDO_USER
  try {
    const { username } = userInfo()
    return behind ? `${behind} (${username})` : username
  } catch {
    return behind ?? `uid ${process.getuid?.() ?? '-'}`
  }
}

/** The streams of this process. */
export function ownTerminal(): Terminal {
  // Whoever reads may stop early (`payung report ... | head`): that is no fault.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault
  })
  return {
    out: (text) => void process.stdout.write(text),
    say: (line) => console.error(line),
    cwd: process.cwd(),
    who: whoIsHere(),
    async ask(question) {
      const lines = createInterface({ input: process.stdin, output: process.stderr })
      try {
        return await new Promise<string>((resolve) => {
          lines.once('close', () => resolve(''))
          lines.question(question).then(resolve, () => resolve(''))
        })
      } finally {
        lines.close()
      }
    },
  }
}
