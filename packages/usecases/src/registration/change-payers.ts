import { type AreaCode, isUnder } from '@payung/domain/areas/area'
import type { Done } from '@payung/domain/registration/acts'
import type { NewPayer, Payer, PayerChange } from '@payung/domain/registration/payer'
import { refuse } from '@payung/domain/registration/refusals'
import type { PlainDate } from '@payung/kernel/dates'
import { id } from '@payung/kernel/ids'
import * as store from '@payung/store/registration/payers'
import type { Context } from '../context'
import { regencyOfArea, requireSensible } from './village-place'

/**
 * Keeps a paying unit of a village, or one of the regency that pays for many villages under one NPP. The number may be missing.
 * @throws Refusal payer_wadah, number_taken, id_taken, date_far
 */
export async function addPayer(context: Context, area: AreaCode, asked: NewPayer): Promise<Done> {
  const { tx } = context
  const regency = regencyOfArea(context, area)
  if ((asked.kind === 'wadah') !== (asked.wadah_code != null)) refuse('payer_wadah', {}, 'wadah_code')
  requireSensible(context.today, asked.since, 'since')
  if (asked.number && asked.kind !== 'unit') await requireFree(context, regency, asked.number, asked.id)
  const payer = {
    regency_id: regency,
    id: asked.id,
    area_code: area,
    kind: asked.kind,
    segment: asked.segment,
    number: asked.number ?? null,
    wadah_code: asked.wadah_code ?? null,
    name: asked.name,
    since: asked.since,
    until: null,
    born_of: null,
    closed_by: null,
    edited_at: null,
  }
  if (!(await store.addPayer(tx, payer))) return { id: asked.id, state: 'done' }
  const villages = (asked.villages ?? []).filter((village) => isUnder(village as AreaCode, area))
  const moved = villages.length > 0 ? await store.moveMembersTo(tx, payer, villages, asked.since) : 0
  context.note({ kind: asked.kind, villages: villages.length, moved }, asked.id)
  return { id: asked.id, state: 'done' }
}

/**
 * Records the number that the branch gave, or another name.
 * @throws Refusal unknown_payer, number_taken
 */
export async function changePayer(context: Context, area: AreaCode, payer: string, asked: PayerChange): Promise<Done> {
  const { tx } = context
  const regency = regencyOfArea(context, area)
  const known = await store.findPayer(tx, regency, payer)
  if (!known || !isUnder(known.area_code as AreaCode, area)) refuse('unknown_payer', {})
  if (asked.number && known.kind !== 'unit') await requireFree(context, regency, asked.number, payer)
  await store.changePayer(tx, regency, payer, {
    number: asked.number === undefined ? known.number : asked.number,
    name: asked.name ?? known.name,
    edited_at: context.now,
  })
  context.note({ kind: known.kind }, payer)
  return { id: id(payer), state: 'done' }
}

async function requireFree({ tx }: Context, regency: number, number: string, otherThan: string): Promise<void> {
  const other = await store.findPayerByNumber(tx, regency, number, otherThan)
  if (other && other.kind !== 'unit') refuse('number_taken', { number, name: other.name }, 'number')
}

/** Paying units that serve an area, its own and those above, as on a day. */
export async function listPayers(
  context: Context,
  area: AreaCode,
  page: { on?: PlainDate; after?: string; most: number },
): Promise<{ payers: Payer[]; next: string | null }> {
  const on = page.on ?? context.today
  const kept = await store.listPayers(context.tx, { regency: regencyOfArea(context, area), area, on, ...page })
  const last = kept.at(-1)
  return {
    payers: kept.map((one) => payerShown(one, on)),
    next: last && kept.length === page.most ? last.id : null,
  }
}

function payerShown(kept: store.PayerListed, on: PlainDate): Payer {
  const hasEnded = kept.until !== null && kept.until <= on
  const waits = kept.kind !== 'self' && kept.kind !== 'wadah' && kept.number === null
  return {
    id: kept.id,
    area: kept.area_code,
    kind: kept.kind,
    segment: kept.segment,
    number: kept.number,
    wadah_code: kept.wadah_code,
    name: kept.name,
    since: kept.since,
    until: kept.until,
    state: hasEnded ? 'ended' : waits ? 'awaiting_number' : 'active',
    people: kept.people,
  } as Payer
}
