import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addDays, daysBetween, type PlainDate } from '@payung/kernel/dates'
import { hourIn, todayIn } from '../gateways/clock'
import type { OpenHouse } from '../house'

/** Dumps that are kept: a week of days. */
const KEPT = 7
/** The hours in which nobody waits while the database is copied. */
const NIGHT = [1, 2, 3, 4]

/**
 * Every night a copy of the embedded database, beside it in `dumps/`: PGlite does not force its writes to disk, so a power cut
 * can cost more than the last moment. A machine that is off at night makes it by day, when the last copy is two days old.
 * A PostgreSQL server has its own ways.
 */
export async function dumpNightly({ store, config, now }: OpenHouse): Promise<void> {
  if (!store.engine.dump) return
  const folder = join(config.folder, 'dumps')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const dumps = (await readdir(folder)).filter((name) => name.endsWith('.tar.gz')).sort()
  const today = todayIn(config.zone, now())
  const last = (dumps.at(-1)?.slice(0, 10) ?? addDays(today, -1)) as PlainDate
  const age = daysBetween(last, today)
  if (age < 1 || (age < 2 && !NIGHT.includes(hourIn(config.zone, now())))) return
  const file = join(folder, `${today}.tar.gz`)
  await writeFile(`${file}.part`, await store.engine.dump(), { mode: 0o600 })
  await rename(`${file}.part`, file)
  for (const name of dumps.slice(0, Math.max(0, dumps.length + 1 - KEPT))) await rm(join(folder, name))
}
