import { type AreaCode, isUnder } from '@payung/domain/areas/area'
import { refuse } from '@payung/domain/registration/refusals'
import type { NewDecree } from '@payung/domain/registration/structure'
import { addDecree } from '@payung/store/registration/decrees'
import { findPaper } from '@payung/store/registration/papers'
import { findPerson } from '@payung/store/registration/people'
import * as store from '@payung/store/registration/posts'
import { type Context, requirePlace } from '../context'
import { regencyOfArea, requireSensible } from './village-place'

/**
 * Records a decree (SK) with the appointments in it, for one person or many, one village or many. An acting head (Pj.) or
 * deputy (Plt.) may stand beside the holder; a full appointment needs a vacant post.
 * @throws Refusal unknown_post, unknown_person, post_held, span_reversed, date_far, outside_area, id_taken
 */
export async function recordDecree(
  context: Context,
  area: AreaCode,
  asked: NewDecree,
): Promise<{ id: string; about: string }> {
  const { tx } = context
  const regency = regencyOfArea(context, area)
  requireSensible(context.today, asked.signed_on, 'signed_on')
  if (asked.file && !(await findPaper(tx, regency, asked.file))) refuse('paper_unknown', {}, 'file')
  const isNew = await addDecree(tx, {
    regency_id: regency,
    id: asked.id,
    area_code: area,
    number: asked.number,
    signed_on: asked.signed_on,
    issuer: asked.issuer,
    subject: asked.subject,
    file_id: asked.file ?? null,
  })
  if (!isNew) return { id: asked.id, about: asked.number }
  for (const [at, one] of asked.appointments.entries()) await requireAppointable(context, regency, area, one, at)
  await store.addAppointments(
    tx,
    asked.appointments.map(({ id, village, post, person, nature, since, until }) => ({
      regency_id: regency,
      id,
      village_code: village,
      post_id: post,
      person_id: person,
      decree_id: asked.id,
      nature,
      since,
      until: until ?? null,
    })),
  )
  return { id: asked.id, about: asked.number }
}

async function requireAppointable(
  context: Context,
  regency: number,
  area: AreaCode,
  one: NewDecree['appointments'][number],
  at: number,
): Promise<void> {
  const { tx, actor, today } = context
  const field = (name: string) => `appointments.${at}.${name}`
  requirePlace(actor, one.village)
  if (!isUnder(one.village, area)) refuse('unknown_post', {}, field('village'))
  requireSensible(today, one.since, field('since'))
  if (one.until && one.until < one.since)
    refuse('span_reversed', { since: one.since, until: one.until }, field('until'))
  const post = await store.findPost(tx, regency, one.village, one.post)
  if (!post || (post.until !== null && post.until <= one.since)) refuse('unknown_post', {}, field('post'))
  const person = await findPerson(tx, regency, one.person)
  if (person?.village_code !== one.village) refuse('unknown_person', {}, field('person'))
  if (person.died_on) refuse('person_has_died', { died_on: person.died_on }, field('person'))
  const holder = one.nature === 'tetap' ? await store.findHolder(tx, regency, one.post, one.since) : undefined
  if (holder?.nature === 'tetap' && holder.person_id !== one.person)
    refuse('post_held', { since: holder.since }, field('post'))
}
