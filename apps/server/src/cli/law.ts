import { readFileSync } from 'node:fs'
import { answerLaw, isRefused, lawKinds } from '@payung/law/command'
import { Argument, type Command } from 'commander'
import { BadUsage } from './bad-usage'
import type { Desk } from './desk'

/** `payung law KIND`: one JSON question in, or a list of them, and the answer out. Opens no database. */
export function addLaw(program: Command, desk: Desk): void {
  program
    .command('law')
    .description('hitung menurut peraturan: satu objek JSON masuk, satu keluar')
    .addArgument(new Argument('<kind>', 'jenis pertanyaan').choices(lawKinds))
    .argument('[json]', 'pertanyaan; tanpa ini dibaca dari masukan standar')
    .option('--json', 'jawaban selalu JSON')
    .action(desk.runs(async (kind: string, json?: string) => ask(desk, kind, json ?? readFileSync(0, 'utf8'))))
}

function ask({ terminal }: Desk, kind: string, json: string): number {
  const answer = answerLaw(kind, parsed(json))
  terminal.out(`${JSON.stringify(answer)}\n`)
  return isRefused(answer) ? 1 : 0
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new BadUsage('Masukan bukan JSON. Tulis satu objek, misalnya {"segment":"PU",...}. (The input is not JSON.)')
  }
}
