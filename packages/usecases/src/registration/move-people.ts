import { type AreaCode, regencyIdOf } from '@payung/domain/areas/area'
import { refuseArea } from '@payung/domain/areas/refusals'
import type { Moved, MovePeople } from '@payung/domain/registration/move'
import { POST_KINDS, type PostKindCode } from '@payung/domain/registration/posts'
import { refuse } from '@payung/domain/registration/refusals'
import type { Fund } from '@payung/law/funding/words'
import type { Segment } from '@payung/law/words'
import * as store from '@payung/store/registration/moves'
import { requireArea } from '../areas/require-area'
import type { Context } from '../context'
import { findOrAddPayer } from './find-payer'
import { regencyOfVillage, requireSensible } from './village-place'

/** So many names stand in a refusal; the others are counted. */
const NAMED = 3

/**
 * Moves people to another village of the regency from a day on. What they had goes with them, the unit of the new village pays from
 * that day, and the old village is read on earlier days as it was.
 * @throws Refusal not_a_village, unknown_area, outside_area, move_same_village, move_other_regency, move_in_future, unknown_person,
 * still_in_post, moved_later
 */
export async function movePeople(context: Context, from: AreaCode, asked: MovePeople): Promise<Moved> {
  const { tx, note, today } = context
  const { to, on } = asked
  const regency = regencyOfVillage(context, from)
  if (to === from) refuse('move_same_village', {}, 'to')
  if (regencyIdOf(to) !== regency) refuse('move_other_regency', { to }, 'to')
  regencyOfVillage(context, to)
  const done = await store.countMoved(tx, regency, asked.id)
  if (done > 0) return { moved: done, to }
  if (on > today) refuse('move_in_future', { today }, 'on')
  requireSensible(today, on, 'on')
  const target = await requireArea(context, to, on, 'to')
  if (target.level !== 4) refuseArea('not_a_village', { code: to }, 'to')
  const move = { ...asked, regency, from, people: [...new Set(asked.people)] }
  const movers = await store.holdMovers(tx, move)
  if (movers.length !== move.people.length) refuse('unknown_person', {}, 'people')
  requireFree(movers)
  const later = movers.filter(({ moved_on }) => moved_on !== null && moved_on >= on)
  if (later.length > 0) refuse('moved_later', { names: namesOf(later), on: later[0]?.moved_on as string }, 'on')
  await carryOut(context, move)
  note({ to, on, people: movers.length }, from)
  return { moved: movers.length, to }
}

/** Moves them, each under the unit of the new village that does the work of the old one. */
export async function carryOut(context: Context, move: store.Move): Promise<void> {
  const successors = []
  for (const left of await store.payersLeft(context.tx, move)) {
    const paid = { segment: left.segment as Segment, fund: left.fund as Fund, since: move.on as MovePeople['on'] }
    const successor = await findOrAddPayer(context, move.regency, move.to as AreaCode, paid)
    successors.push({ ...left, successor })
  }
  await store.movePeople(context.tx, move, successors, context.actor.account)
}

/** A post belongs to its village: who holds one ends it first, and is appointed anew where the decree says. */
function requireFree(movers: readonly store.Mover[]): void {
  const holding = movers.filter(({ post }) => post !== null)
  if (holding.length === 0) return
  const names = holding.map(({ name, post }) => ({ name: `${name} (${POST_KINDS[post as PostKindCode].id})` }))
  refuse('still_in_post', { names: namesOf(names) }, 'people')
}

function namesOf(people: readonly { name: string }[]): string {
  const named = people.slice(0, NAMED).map(({ name }) => name)
  return people.length > NAMED ? `${named.join(', ')}, +${people.length - NAMED}` : named.join(', ')
}
