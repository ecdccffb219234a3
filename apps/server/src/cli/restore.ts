import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { restoreBackup } from '../gateways/backup'
import { holdFolder } from '../gateways/lock'
import type { Desk } from './desk'
import { refuseStart } from './refusals'

/** `payung restore FOLDER --keys FOLDER`: puts a backup into an empty data folder, or carries it over to an empty server. */
export function addRestore(program: Command, desk: Desk): void {
  program
    .command('restore')
    .description('pulihkan cadangan ke folder data kosong, atau pindahkan ke server PostgreSQL (DATABASE_URL)')
    .argument('<folder>', 'folder cadangan')
    .requiredOption('--keys <folder>', 'folder salinan kunci')
    .action(desk.runs((from: string, { keys }: { keys: string }) => restore(desk, from, keys)))
}

async function restore({ terminal, config: read }: Desk, from: string, keys: string): Promise<number> {
  const config = read()
  const [folder, keyFolder] = [resolve(terminal.cwd, from), resolve(terminal.cwd, keys)]
  for (const one of [folder, keyFolder]) if (!existsSync(one)) refuseStart('file_unreadable', { file: one })
  mkdirSync(config.folder, { recursive: true, mode: 0o700 })
  const lock = (await holdFolder(config.folder)) ?? refuseStart('server_runs')
  try {
    const isFilled = ['database', 'keys', 'files'].some((part) => existsSync(join(config.folder, part)))
    if (isFilled) refuseStart('restore_filled', { folder: config.folder })
    await restoreBackup(config, folder, keyFolder, terminal.say)
    terminal.say(`Dipulihkan ke ${config.folder}. Jalankan payung start.`)
  } finally {
    await lock.release()
  }
  return 0
}
