import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OpenHouse } from '../house'

/** Dumps that are kept: a week of days. */
const KEPT = 7

/**
 * Once a day a copy of the embedded database, beside it in `dumps/`: PGlite does not force its writes to disk, so a power cut
 * can cost more than the last moment. A PostgreSQL server has its own ways.
 */
export async function dumpDaily({ store, config, now }: OpenHouse): Promise<void> {
  if (!store.engine.dump) return
  const folder = join(config.folder, 'dumps')
  const file = join(folder, `${now().toISOString().slice(0, 10)}.tar.gz`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (await stat(file).catch(() => null)) return
  await writeFile(`${file}.part`, await store.engine.dump(), { mode: 0o600 })
  await rename(`${file}.part`, file)
  const old = (await readdir(folder)).filter((name) => name.endsWith('.tar.gz')).sort()
  for (const name of old.slice(0, -KEPT)) await rm(join(folder, name))
}
