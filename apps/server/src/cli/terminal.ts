import { createInterface } from 'node:readline/promises'

/** Where a command speaks: this process's own streams, or those of a caller at the other end of the lock's socket. */
export interface Terminal {
  /** The answer: standard output. */
  out(text: string): void
  /** Progress and reasons: one line on standard error. */
  say(line: string): void
  /** Where relative file names begin. */
  cwd: string
  /** Asks the person, or reads the next line of a pipe; empty when there is none. */
  ask(question: string): Promise<string>
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
