import { Refusal } from '@payung/kernel/refusal'
import { Command, CommanderError } from 'commander'
import { addAccounts } from './accounts'
import { addBackup } from './backup'
import { BadUsage } from './bad-usage'
import type { Desk, RunCommand } from './desk'
import { addExport } from './export'
import { addGenerate } from './generate'
import { speakIndonesian } from './help-words'
import { addImport } from './import'
import { addLaw } from './law'
import { addReport } from './report'
import { addReset } from './reset'
import { addRestore } from './restore'
import { addRunMonth } from './run-month'
import { addStart } from './start'

/** Every verb of the command line, each in the file of its name. */
const VERBS: readonly ((program: Command, desk: Desk, run: RunCommand) => void)[] = [
  addStart,
  addLaw,
  addReport,
  addImport,
  addExport,
  addAccounts,
  addReset,
  addBackup,
  addRestore,
  addRunMonth,
  addGenerate,
]

const EXAMPLES = `
Contoh:
  payung start
  payung report coverage --area 53 --on 2023-08-30
  payung import daftar.xlsx --area 53.04 --kind roster
  payung help import

PORT, HOST, PAYUNG_DATA, DATABASE_URL dan lainnya: docs/operations.md. Kode keluar: 0 selesai, 1 ditolak, 2 salah tulis.`

/**
 * Runs one command at a desk.
 * @returns 0 done, 1 refused or the environment stands in the way, 2 bad usage or bad JSON
 */
export async function runCommand(argv: readonly string[], desk: Desk): Promise<number> {
  const { terminal } = desk
  const program = speakIndonesian(new Command('payung'))
    .description('Payung Desa: jaminan sosial ketenagakerjaan desa')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: (text) => terminal.say(text.trimEnd()) })
    .addHelpText('after', EXAMPLES)
  for (const add of VERBS) add(program, desk, runCommand)
  acceptJson(program)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return desk.exitCode
  } catch (fault) {
    return explain(fault, argv.includes('--json'), desk)
  }
}

/** Every verb takes `--json`: then also a refusal is JSON. */
function acceptJson(command: Command): void {
  const knows = command.options.some(({ long }) => long === '--json')
  if (command.commands.length === 0 && !knows) command.option('--json', 'penolakan sebagai JSON')
  for (const one of command.commands) acceptJson(one)
}

function explain(fault: unknown, asJson: boolean, { terminal }: Desk): number {
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : 2
  if (fault instanceof BadUsage) {
    terminal.say(fault.message)
    return 2
  }
  if (fault instanceof Refusal) {
    if (asJson) terminal.out(`${JSON.stringify({ refused: refusedOf(fault) })}\n`)
    else terminal.say(fault.message)
    return 1
  }
  terminal.say(`Kesalahan pada program: ${fault instanceof Error ? fault.stack : fault}`)
  return 1
}

/** A refusal as JSON says it, here and over HTTP. */
export function refusedOf(refusal: Refusal) {
  return { code: refusal.code, field: refusal.field ?? null, says: refusal.message }
}
