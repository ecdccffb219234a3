import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { copyKeys, writeBackup } from '../gateways/backup'
import type { OpenHouse } from '../house'
import type { Desk } from './desk'
import { refuseStart } from './refusals'

/** `payung backup FOLDER --keys FOLDER`: database and files into one new folder, the keys apart into another. */
export function addBackup(program: Command, desk: Desk): void {
  program
    .command('backup')
    .description('cadangkan basis data dan berkas; kunci terpisah')
    .argument('<folder>', 'folder baru untuk cadangan')
    .option('--keys <folder>', 'folder baru untuk salinan kunci; simpan di tempat lain')
    .action(
      desk.runs((to: string, { keys }: { keys?: string }) => desk.inHouse((house) => backup(house, desk, to, keys))),
    )
}

async function backup(house: OpenHouse, { terminal }: Desk, to: string, keys?: string): Promise<number> {
  const folder = resolve(terminal.cwd, to)
  const keyFolder = keys === undefined ? null : resolve(terminal.cwd, keys)
  for (const one of [folder, keyFolder]) if (one && existsSync(one)) refuseStart('target_exists', { folder: one })
  await writeBackup(house, folder)
  if (keyFolder) await copyKeys(join(house.config.folder, 'keys'), keyFolder)
  else terminal.say('Kunci tidak ikut. Tanpa kunci cadangan ini tidak terbaca: salin dengan --keys, simpan terpisah.')
  terminal.out(`${folder}\n`)
  return 0
}
