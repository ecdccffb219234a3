import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { isImportKind } from '@payung/domain/registration/import/fields'
import { IMPORT_KINDS } from '@payung/domain/registration/imported'
import { formatInteger, formatRupiah } from '@payung/kernel/money'
import type { Context } from '@payung/usecases/context'
import { perform } from '@payung/usecases/perform'
import { importShown } from '@payung/usecases/registration/imports/import-shown'
import { findImportOf } from '@payung/usecases/registration/imports/open-import'
import { previewImport } from '@payung/usecases/registration/imports/preview-import'
import { receiveImport } from '@payung/usecases/registration/imports/receive-import'
import { confirmImport } from '@payung/usecases/registration/imports/store-import'
import type { Command } from 'commander'
import type { OpenHouse } from '../house'
import { importTools, storeConfirmedImports } from '../jobs/store-imports'
import { officerOf, placeBelowProvince } from './at-the-machine'
import { BadUsage } from './bad-usage'
import type { Desk } from './desk'

interface Options {
  area: string
  kind: string
  confirm?: boolean
  complete?: boolean
  json?: boolean
}

/** `payung import FILE --area 53.04 --kind roster [--confirm]`: says what a list would do; with --confirm it does it. */
export function addImport(program: Command, desk: Desk): void {
  program
    .command('import')
    .description('tinjau daftar .xlsx atau .csv; dengan --confirm simpan')
    .argument('<file>', 'berkas daftar')
    .requiredOption('--area <kode>', 'kabupaten, kecamatan, atau desa')
    .option('--kind <jenis>', IMPORT_KINDS.join(', '), 'roster')
    .option('--confirm', 'simpan setelah ditinjau')
    .option('--complete', 'daftar ini lengkap: yang tidak disebut berhenti hari ini')
    .option('--json', 'satu objek JSON')
    .action(
      desk.runs((file: string, options: Options) => {
        const asked = readAsked(desk, file, options)
        return desk.inHouse((house) => importFile(house, desk, asked, options))
      }),
    )
}

/** @throws BadUsage before anything is opened */
function readAsked({ terminal }: Desk, file: string, { area, kind }: Options) {
  const path = resolve(terminal.cwd, file)
  if (!isImportKind(kind))
    throw new BadUsage(`--kind tidak mengenal "${kind}". Pilihannya: ${IMPORT_KINDS.join(', ')}.`)
  if (!existsSync(path)) throw new BadUsage(`Berkas ${file} tidak ada. Periksa nama dan foldernya.`)
  return { path, kind, area: placeBelowProvince(area) }
}

async function importFile(
  house: OpenHouse,
  { terminal }: Desk,
  { path, kind, area }: ReturnType<typeof readAsked>,
  options: Options,
): Promise<number> {
  const bytes = new Uint8Array(readFileSync(path))
  const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest())
  const act = <Result>(event: string | null, run: (context: Context) => Promise<Result>) =>
    perform(house, { actor: officerOf(area), event, place: area, requestId: 'import' }, run)

  const sent = { kind, name: basename(path), bytes, sha256 }
  const { id } = await act('import.uploaded', (context) => receiveImport(context, area, sent, importTools.open))
  const preview = await act(null, (context) => previewImport(context, area, id, importTools, 'id'))
  const { counts, cost } = preview
  terminal.say(
    `${formatInteger(counts.rows)} baris: ${formatInteger(counts.new)} baru, ${formatInteger(counts.changed)} berubah, ${formatInteger(counts.unchanged)} tetap, ${formatInteger(counts.refused)} ditolak${cost ? `; ${formatRupiah(cost.after)} sebulan` : ''}`,
  )
  for (const note of preview.notes) terminal.say(`  ${formatInteger(note.rows)} baris: ${note.says}`)
  if (options.confirm) {
    await act('import.confirmed', (context) =>
      confirmImport(context, area, id, { complete: options.complete ?? false }, importTools),
    )
    await storeConfirmedImports(house)
  }
  const kept = importShown(await act(null, (context) => findImportOf(context, area, id)))
  terminal.out(options.json ? `${JSON.stringify({ import: kept, preview })}\n` : `${kept.id} ${kept.state}\n`)
  if (kept.trouble) terminal.say(kept.trouble)
  return kept.trouble ? 1 : 0
}
