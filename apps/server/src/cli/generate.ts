import { inventNation } from '@payung/store/contributions/invent-nation'
import { measureMonths } from '@payung/usecases/monitoring/measure-months'
import type { Command } from 'commander'
import { BadUsage } from './bad-usage'
import type { Desk } from './desk'

/** A year of contribution months beside the month that runs. */
const MONTHS = 13

/** `payung generate --people N`: fills an empty house with invented people over all real villages, for measuring. */
export function addGenerate(program: Command, desk: Desk): void {
  program
    .command('generate')
    .description('isi folder data kosong dengan orang rekaan di desa nyata, untuk pengukuran')
    .requiredOption('--people <jumlah>', 'berapa orang, misalnya 50000')
    .action(desk.runs(({ people }: { people: string }) => generate(desk, people)))
}

async function generate({ terminal, config }: Desk, text: string): Promise<number> {
  const people = Number(text)
  if (!Number.isInteger(people) || people < 1 || people > 10_000_000)
    throw new BadUsage('--people memerlukan bilangan bulat dari 1 sampai 10000000.')
  const { openHouse } = await import('../house')
  const house = await openHouse(config(), { say: terminal.say, empty: true })
  try {
    await inventNation(house.store, { people, months: MONTHS, today: house.today(), say: terminal.say })
    await measureMonths(house.store, house.today(), MONTHS)
  } finally {
    await house.close()
  }
  terminal.say(`Selesai: ${people} orang rekaan.`)
  return 0
}
