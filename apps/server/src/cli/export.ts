import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isPlainDate } from '@payung/kernel/dates'
import { perform } from '@payung/usecases/perform'
import { exportPeople } from '@payung/usecases/registration/export-people'
import type { Command } from 'commander'
import { peopleFile } from '../handlers/people-file'
import type { OpenHouse } from '../house'
import { officerOf, placeBelowProvince } from './at-the-machine'
import { BadUsage } from './bad-usage'
import type { Desk } from './desk'

interface Options {
  area: string
  on?: string
}

/** `payung export FILE.xlsx --area 53.04.12.2001`: the list of people of an area, NIK masked, as a workbook or CSV. */
export function addExport(program: Command, desk: Desk): void {
  program
    .command('export')
    .description('tulis daftar orang suatu wilayah ke .xlsx atau .csv')
    .argument('<file>', 'berkas baru, berakhiran .xlsx atau .csv')
    .requiredOption('--area <kode>', 'kabupaten, kecamatan, atau desa')
    .option('--on <tanggal>', 'keadaan pada hari, misalnya 2023-08-30; tanpa ini hari ini')
    .action(
      desk.runs((file: string, options: Options) => {
        const asked = readAsked(file, options)
        return desk.inHouse((house) => writePeople(house, desk, asked))
      }),
    )
}

/** @throws BadUsage before anything is opened */
function readAsked(file: string, { area, on }: Options) {
  const ending = /\.(xlsx|csv)$/.exec(file)?.[1] as 'xlsx' | 'csv' | undefined
  if (!ending) throw new BadUsage('Nama berkas harus berakhiran .xlsx atau .csv.')
  if (on !== undefined && !isPlainDate(on)) throw new BadUsage('--on memerlukan tanggal seperti 2023-08-30.')
  return { file, ending, on, place: placeBelowProvince(area) }
}

async function writePeople(
  house: OpenHouse,
  { terminal }: Desk,
  { file, ending, on, place }: ReturnType<typeof readAsked>,
): Promise<number> {
  const deed = { actor: officerOf(place), event: 'people.exported', place, requestId: 'export' }
  const table = await perform(house, deed, (context) => exportPeople(context, place, { on }))
  const path = resolve(terminal.cwd, file)
  await pipeline(Readable.from(peopleFile(table, ending)), createWriteStream(path))
  terminal.out(`${path}\n`)
  return 0
}
