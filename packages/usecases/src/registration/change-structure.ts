import type { AreaCode } from '@payung/domain/areas/area'
import type { Ending } from '@payung/domain/registration/acts'
import { POST_KINDS, type PostKindCode } from '@payung/domain/registration/posts'
import { refuse } from '@payung/domain/registration/refusals'
import type { NewPosts } from '@payung/domain/registration/structure'
import { endWithAppointment } from '@payung/store/registration/memberships'
import * as store from '@payung/store/registration/posts'
import type { Context } from '../context'
import { requireKindFor } from './add-person'
import { regencyOfVillage, requireSensible } from './village-place'

type Result = Promise<{ id: string; about: string }>

/**
 * Adds posts to the structure of a village; without a seat the next free one is taken.
 * @throws Refusal post_exists, kelurahan_has_no_kades, date_far
 */
export async function addPosts(context: Context, village: AreaCode, asked: NewPosts): Result {
  const regency = regencyOfVillage(context, village)
  requireSensible(context.today, asked.since, 'since')
  const known = await store.listOpenPosts(context.tx, regency, village)
  const seats = new Set(known.map(({ kind, seat }) => `${kind} ${seat}`))
  const rows = asked.posts
    .filter(({ id }) => !known.some((post) => post.id === id))
    .map(({ id, kind, seat: wanted, title }) => {
      requireKindFor(village, kind)
      let seat = wanted ?? 1
      while (wanted === undefined && seats.has(`${kind} ${seat}`)) seat++
      if (seats.has(`${kind} ${seat}`)) refuse('post_exists', { post: `${POST_KINDS[kind].id} ${seat}` }, 'posts')
      seats.add(`${kind} ${seat}`)
      return { regency_id: regency, id, village_code: village, kind, seat, title: title ?? null, since: asked.since }
    })
  await store.addPosts(context.tx, rows)
  return { id: asked.posts[0]?.id ?? '', about: asked.posts.map(({ kind }) => POST_KINDS[kind].id).join(', ') }
}

/**
 * Takes a post out of the structure.
 * @throws Refusal unknown_post, post_in_use, span_reversed
 */
export async function endPost(context: Context, village: AreaCode, asked: Ending & { post: string }): Result {
  const regency = regencyOfVillage(context, village)
  requireSensible(context.today, asked.until, 'until')
  const post = (await store.findPost(context.tx, regency, village, asked.post)) ?? refuse('unknown_post', {})
  if (asked.until <= post.since) refuse('span_reversed', { since: post.since, until: asked.until }, 'until')
  if (await store.findHolder(context.tx, regency, post.id, asked.until)) refuse('post_in_use', {})
  await store.endPost(context.tx, regency, post.id, asked.until)
  return { id: post.id, about: POST_KINDS[post.kind as PostKindCode].id }
}

/**
 * Ends an appointment; the membership that stands on it ends with it.
 * @throws Refusal unknown_appointment, span_reversed
 */
export async function endAppointment(
  context: Context,
  village: AreaCode,
  asked: Ending & { appointment: string },
): Result {
  const regency = regencyOfVillage(context, village)
  requireSensible(context.today, asked.until, 'until')
  const kept =
    (await store.holdAppointment(context.tx, regency, village, asked.appointment)) ?? refuse('unknown_appointment', {})
  if (asked.until < kept.since) refuse('span_reversed', { since: kept.since, until: asked.until }, 'until')
  await store.endAppointment(context.tx, regency, kept.id, asked.until)
  await endWithAppointment(context.tx, regency, kept.id, asked.until)
  return { id: kept.id, about: '' }
}
