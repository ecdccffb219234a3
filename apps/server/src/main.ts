import { ownDesk } from './cli/desk'
import { runCommand } from './cli/program'
import { ownTerminal } from './cli/terminal'

/** The product: runs one command and gives its exit code. `bin/payung.mjs` calls it. */
export function main(argv: readonly string[]): Promise<number> {
  return runCommand(argv, ownDesk(argv, ownTerminal()))
}
