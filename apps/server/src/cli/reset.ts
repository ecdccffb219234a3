import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Command } from 'commander'
import { holdFolder } from '../gateways/lock'
import type { Desk } from './desk'
import { refuseStart } from './refusals'

/** `payung reset --empty`: from demonstration to real use. Whoever does it types the name of the data folder. */
export function addReset(program: Command, desk: Desk): void {
  program
    .command('reset')
    .description('kosongkan folder data: dari peragaan ke pemakaian nyata')
    .requiredOption('--empty', 'tanpa data peragaan')
    .action(desk.runs(() => reset(desk)))
}

async function reset({ terminal, config: read }: Desk): Promise<number> {
  const [{ emptyEverything }, { openDatabase }, { openHouse }] = await Promise.all([
    import('@payung/store/house-state'),
    import('../gateways/database'),
    import('../house'),
  ])
  const config = read()
  const name = basename(config.folder)
  const lock = (await holdFolder(config.folder)) ?? refuseStart('server_runs')
  try {
    terminal.say(`Semua data di ${config.folder} akan dihapus: orang, iuran, akun, berkas, dan kunci.`)
    const typed = await terminal.ask(`Ketik nama folder ini (${name}) untuk melanjutkan: `)
    if (typed.trim() !== name) refuseStart('not_confirmed', { name })
    if (config.databaseUrl) {
      const store = await openDatabase(config)
      await emptyEverything(store)
      await store.close()
    }
    for (const folder of ['database', 'files', 'dumps', 'keys'])
      await rm(join(config.folder, folder), { recursive: true, force: true })
  } finally {
    await lock.release()
  }
  const house = await openHouse(config, { say: terminal.say, empty: true })
  await house.close()
  terminal.say('Selesai. Jalankan payung start; di sana muncul tautan untuk administrator pertama.')
  return 0
}
