import type { AreaCode } from '@payung/domain/areas/area'
import { refuse } from '@payung/domain/registration/refusals'
import type { Id } from '@payung/kernel/ids'
import { addPaper, findPaper } from '@payung/store/registration/papers'
import type { Context } from '../context'
import { regencyOfArea } from './village-place'

/** What a photograph or scan begins with. */
const FORMS: [type: string, starts: number[], at?: number][] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/webp', [0x57, 0x45, 0x42, 0x50], 8],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46]],
]

/**
 * Keeps the photograph of a paper, told by its contents and not by its name.
 * @throws Refusal paper_form
 */
export async function keepPaper(
  context: Context,
  area: AreaCode,
  file: { name: string; bytes: Uint8Array; sha256: Uint8Array },
): Promise<Id> {
  const regency = regencyOfArea(context, area)
  const form = FORMS.find(([, starts, at = 0]) => starts.every((byte, i) => file.bytes[at + i] === byte))
  if (!form) refuse('paper_form', {}, 'file')
  const id = context.newId()
  await context.files.put(id, file.bytes)
  await addPaper(context.tx, {
    regency_id: regency,
    id,
    area_code: area,
    name: file.name,
    media_type: form[0],
    size: file.bytes.length,
    sha256: file.sha256,
    made_by: context.actor.account,
  })
  context.note({ size: file.bytes.length }, id)
  return id
}

/**
 * The bytes of a paper.
 * @throws Refusal paper_unknown
 */
export async function viewPaper(
  context: Context,
  area: AreaCode,
  id: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const paper = await findPaper(context.tx, regencyOfArea(context, area), id)
  if (!paper || paper.media_type === 'application/octet-stream') refuse('paper_unknown', {})
  context.note({}, id)
  return { name: paper.name, bytes: await context.files.get(id) }
}

/**
 * Stops an entry on behalf of a village without the photograph of its paper.
 * @throws Refusal paper_needed, paper_unknown
 */
export async function requirePaper(context: Context, regency: number, paper: string | undefined): Promise<void> {
  if (paper === undefined) refuse('paper_needed', {}, 'paper')
  const kept = await findPaper(context.tx, regency, paper)
  if (!kept || kept.media_type === 'application/octet-stream') refuse('paper_unknown', {}, 'paper')
}
