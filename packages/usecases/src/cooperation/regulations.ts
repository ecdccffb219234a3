import { NATION_CODE } from '@payung/domain/areas/area'
import { refuseCooperation } from '@payung/domain/cooperation/refusals'
import { actSlug, REGULATION_STEPS, type StepCode } from '@payung/domain/cooperation/regulation-steps'
import type { NewPage, RegulationShown } from '@payung/domain/cooperation/regulation-text'
import { registry } from '@payung/law/sources/registry'
import type { Regulation } from '@payung/law/sources/regulation'
import { allPages, allTexts, keepPage, keepText, textOf } from '@payung/store/cooperation/regulations'
import type { Context } from '../context'

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
const bySlug = new Map(registry.map((act) => [actSlug(act.id), act]))

/** Every act of the registry, with its text and pages where they are loaded. */
export async function listRegulations({ tx }: Context): Promise<{ regulations: RegulationShown[] }> {
  const [texts, pages] = [await allTexts(tx), await allPages(tx)]
  return {
    regulations: registry.map(({ id, title, effective, standing }) => {
      const text = texts.find(({ act }) => act === id)
      return {
        act: id,
        slug: actSlug(id),
        title,
        effective,
        standing,
        text: text ? { name: text.name, size: text.size, loaded_at: String(text.made_at) } : null,
        pages: pages.filter(({ act }) => act === id).map(({ step, page }) => ({ step: step as StepCode, page })),
      }
    }),
  }
}

/**
 * Keeps the text of an act, told by its contents and not by its name, in the place of an earlier one. The earlier file stays:
 * an act that is broken off after it must not lose it.
 * @throws Refusal unknown_act, text_form, nation_only
 */
export async function loadText(
  context: Context,
  slug: string,
  file: { name: string; bytes: Uint8Array; sha256: Uint8Array },
): Promise<RegulationShown> {
  requireNation(context)
  const { id: act } = actOf(slug)
  if (!PDF.every((byte, at) => file.bytes[at] === byte)) refuseCooperation('text_form', {}, 'file')
  const id = context.newId()
  await context.files.put(id, file.bytes)
  await keepText(context.tx, {
    act,
    file_id: id,
    name: file.name,
    size: file.bytes.length,
    sha256: file.sha256,
    made_by: context.actor.account,
  })
  context.note({ act, size: file.bytes.length }, id)
  return shown(context, act)
}

/** The bytes of a text. @throws Refusal unknown_act, text_not_loaded */
export async function readText(context: Context, slug: string): Promise<{ name: string; bytes: Uint8Array }> {
  const { id: act } = actOf(slug)
  const kept = await textOf(context.tx, act)
  if (!kept) refuseCooperation('text_not_loaded', { act })
  return { name: `${slug}.pdf`, bytes: await context.files.get(kept.file_id) }
}

/** Records at which page a step finds its rule. @throws Refusal unknown_act, step_not_of_act, nation_only */
export async function setPage(context: Context, slug: string, { step, page }: NewPage): Promise<RegulationShown> {
  requireNation(context)
  const { id: act } = actOf(slug)
  const cites = REGULATION_STEPS.some((one) => one.code === step && (one.acts as readonly string[]).includes(act))
  if (!cites) refuseCooperation('step_not_of_act', { act }, 'step')
  await keepPage(context.tx, { step, act, page, made_by: context.actor.account })
  context.note({ act, step, page })
  return shown(context, act)
}

/** Texts and holidays belong to the nation: an administrator of a smaller area only reads them. @throws Refusal nation_only */
export function requireNation({ actor }: Context): void {
  if (actor.area !== NATION_CODE) refuseCooperation('nation_only')
}

function actOf(slug: string): Regulation {
  return bySlug.get(slug) ?? refuseCooperation('unknown_act', {}, 'act')
}

async function shown(context: Context, act: string): Promise<RegulationShown> {
  const { regulations } = await listRegulations(context)
  return regulations.find((one) => one.act === act) as RegulationShown
}
