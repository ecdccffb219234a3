import type { Actor } from '@payung/domain/access/roles'
import { type AreaCode, areaCode, NATION_CODE, NATION_PATH } from '@payung/domain/areas/area'
import type { CoverageFigures } from '@payung/domain/monitoring/coverage'
import { isPlainDate, type PlainDate } from '@payung/kernel/dates'
import { formatInteger } from '@payung/kernel/money'
import { readCoverage } from '@payung/usecases/monitoring/read-coverage'
import { perform } from '@payung/usecases/perform'
import type { Command } from 'commander'
import type { OpenHouse } from '../house'
import { BadUsage } from './bad-usage'
import type { Desk } from './desk'

/** Whoever sits at the machine reads every sum; names of people are not in it. */
const READER: Actor = {
  account: '00000000-0000-7000-8000-000000000000',
  holder: 'baris perintah',
  role: 'auditor',
  area: NATION_CODE,
  regencies: null,
  until: null,
}

interface Options {
  area: string
  on?: string
  json?: boolean
}

/** `payung report coverage --area 53 --on 2023-08-30 --json`: coverage of a place and of the places below it. */
export function addReport(program: Command, desk: Desk): void {
  program
    .command('report')
    .description('laporan: cakupan perlindungan suatu wilayah')
    .command('coverage')
    .description('cakupan suatu wilayah dan wilayah di bawahnya pada suatu hari')
    .option('--area <kode>', 'kode wilayah; 00 seluruh Indonesia', NATION_PATH)
    .option('--on <tanggal>', 'hari, misalnya 2023-08-30; tanpa ini hari ini')
    .option('--json', 'satu objek JSON')
    .action(
      desk.runs(({ area, on, json }: Options) => {
        if (on !== undefined && !isPlainDate(on)) throw new BadUsage('--on memerlukan tanggal seperti 2023-08-30.')
        const asked = { place: placeOf(area), on, json }
        return desk.inHouse((house) => report(house, desk, asked))
      }),
    )
}

async function report(
  house: OpenHouse,
  { terminal }: Desk,
  { place, on, json }: { place: AreaCode; on?: PlainDate; json?: boolean },
): Promise<number> {
  const coverage = await perform(house, { actor: READER, event: null, place, requestId: 'report' }, (context) =>
    readCoverage(context, place, { on, months: 0 }),
  )
  if (json) terminal.out(`${JSON.stringify(coverage)}\n`)
  else for (const one of [coverage, ...coverage.children]) terminal.out(`${lineOf(one)}\n`)
  return 0
}

function placeOf(text: string) {
  try {
    return text === NATION_PATH ? NATION_CODE : areaCode(text)
  } catch {
    throw new BadUsage('--area memerlukan kode wilayah seperti 53 atau 53.04; 00 seluruh Indonesia.')
  }
}

/** One line of a place for the terminal. */
export function lineOf({ area, officials, vulnerable, reason }: CoverageFigures): string {
  // Officials are counted against the posts that somebody holds, as on the screen: who is not registered is not protected either.
  const figures = `aparat ${of(officials.protected, officials.posts)}, pekerja rentan ${of(vulnerable.protected, vulnerable.registered)}`
  return `${area.code.padEnd(14)}${area.name.padEnd(28)}${figures}${reason ? ` · ${reason}` : ''}`
}

function of(part: number, whole: number): string {
  return `${formatInteger(part)} dari ${formatInteger(whole)}`
}
