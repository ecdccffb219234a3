import type { Actor } from '@payung/domain/access/roles'
import { type AreaCode, areaCode, NATION_CODE, NATION_PATH } from '@payung/domain/areas/area'
import { isMonth, type Month } from '@payung/kernel/dates'
import { formatInteger, formatRupiah } from '@payung/kernel/money'
import { runMonthEverywhere } from '@payung/usecases/contributions/run-month-everywhere'
import type { Command } from 'commander'
import type { OpenHouse } from '../house'
import { BadUsage } from './bad-usage'
import type { Desk } from './desk'

/** Whoever sits at the machine starts the run; the audit log names the command line. */
const RUNNER: Actor = {
  account: '00000000-0000-7000-8000-000000000000',
  holder: 'baris perintah',
  role: 'administrator',
  area: NATION_CODE,
  regencies: null,
  until: null,
}

/** `payung run-month --month 2023-09 [--area 53]`: the estimate of a month for an area of any size; cut off, it is started again. */
export function addRunMonth(program: Command, desk: Desk): void {
  program
    .command('run-month')
    .description('hitung perkiraan iuran satu bulan untuk suatu wilayah; boleh diulang')
    .requiredOption('--month <bulan>', 'bulan iuran, misalnya 2023-09')
    .option('--area <kode>', 'kode wilayah; 00 seluruh Indonesia', NATION_PATH)
    .action(
      desk.runs(({ month, area }: { month: string; area: string }) => {
        if (!isMonth(month)) throw new BadUsage('--month memerlukan bulan seperti 2023-09.')
        const place = placeOf(area)
        return desk.inHouse((house) => runMonth(house, desk, place, month))
      }),
    )
}

async function runMonth(house: OpenHouse, { terminal }: Desk, place: AreaCode, month: Month): Promise<number> {
  const done = await runMonthEverywhere(house, RUNNER, place, month, (run, part, of) =>
    terminal.say(`${part}/${of} ${run.area || NATION_PATH}: ${formatInteger(run.people)} orang`),
  )
  terminal.out(
    `${month}: ${formatInteger(done.people)} orang, ${formatRupiah(done.total)}, ${formatInteger(done.changes)} baris berubah\n`,
  )
  return 0
}

function placeOf(text: string) {
  try {
    return text === NATION_PATH ? NATION_CODE : areaCode(text)
  } catch {
    throw new BadUsage('--area memerlukan kode wilayah seperti 53 atau 53.04; 00 seluruh Indonesia.')
  }
}
