import { type AreaCode, villageKindOf } from '@payung/domain/areas/area'
import type { NewAppointment, NewPerson } from '@payung/domain/registration/person'
import { POST_KINDS, type PostKindCode } from '@payung/domain/registration/posts'
import { refuse } from '@payung/domain/registration/refusals'
import { findDecree } from '@payung/store/registration/decrees'
import * as people from '@payung/store/registration/people'
import * as posts from '@payung/store/registration/posts'
import type { Context } from '../context'
import { addMembership } from './add-membership'
import { keepNikOf, nikShown } from './keep-nik'
import { regencyOfVillage, requireSensible } from './village-place'

/**
 * Takes somebody into a village's register, with a post and a membership where they are given. The same id sent twice is
 * kept once; without NIK the person is an incomplete candidate.
 * @throws Refusal nik_taken, id_taken, date_far, category_needs_post, and those of the membership
 */
export async function addPerson(
  context: Context,
  village: AreaCode,
  asked: NewPerson,
): Promise<{ id: string; about: string }> {
  const { tx, today } = context
  const regency = regencyOfVillage(context, village)
  if (asked.born && asked.born > today)
    refuse('date_far', { date: asked.born, first: '1900-01-01', last: today }, 'born')
  const known = await people.findPerson(tx, regency, asked.id)
  if (known?.village_code === village) return { id: known.id, about: known.name }
  const isNew = await people.addPerson(tx, {
    regency_id: regency,
    id: asked.id,
    village_code: village,
    name: asked.name,
    birth_place: asked.birth_place ?? null,
    born: asked.born ?? null,
    sex: asked.sex ?? null,
    mother_name: asked.mother_name ?? null,
    address: asked.address ?? null,
    phone: asked.phone ?? null,
    ...nikShown(asked.nik, asked.born, asked.sex),
  })
  if (!isNew) refuse('id_taken', {}, 'id')
  if (asked.nik) await keepNikOf(context, regency, asked.id, asked.nik)
  if (asked.appointment) await appoint(context, regency, village, asked.id, asked.appointment)
  if (asked.membership) {
    requireFitting(asked.membership.category, asked.appointment?.post_kind)
    await addMembership(context, village, { ...asked.membership, person: asked.id, appointment: asked.appointment?.id })
  }
  return { id: asked.id, about: asked.name }
}

/** The category of a membership is that of the post it stands on; vulnerable workers have none. */
function requireFitting(category: string, kind: PostKindCode | undefined): void {
  if (kind && POST_KINDS[kind].category !== category)
    refuse('category_needs_post', { category, post: POST_KINDS[kind].id }, 'membership.category')
}

/** Puts a person on a post of the village: the first vacant seat of the kind, or a new one. */
async function appoint(context: Context, regency: number, village: AreaCode, person: string, asked: NewAppointment) {
  const { tx } = context
  requireSensible(context.today, asked.since, 'appointment.since')
  if (asked.until && asked.until < asked.since)
    refuse('span_reversed', { since: asked.since, until: asked.until }, 'appointment.until')
  if (asked.decree && !(await findDecree(tx, regency, asked.decree))) refuse('unknown_decree', {}, 'appointment.decree')
  await posts.addAppointments(tx, [
    {
      regency_id: regency,
      id: asked.id,
      village_code: village,
      post_id: await seatFor(context, regency, village, asked),
      person_id: person,
      decree_id: asked.decree ?? null,
      nature: asked.nature,
      since: asked.since,
      until: asked.until ?? null,
    },
  ])
}

async function seatFor(context: Context, regency: number, village: AreaCode, asked: NewAppointment): Promise<string> {
  const { tx } = context
  requireKindFor(village, asked.post_kind)
  const same = (await posts.listOpenPosts(tx, regency, village)).filter(({ kind }) => kind === asked.post_kind)
  const candidates = asked.seat === undefined ? same : same.filter(({ seat }) => seat === asked.seat)
  for (const post of candidates) {
    const holder = await posts.findHolder(tx, regency, post.id, asked.since)
    if (!holder || asked.nature !== 'tetap') return post.id
    if (asked.seat !== undefined) refuse('post_held', { since: holder.since }, 'appointment.seat')
  }
  const id = context.newId()
  const seat = asked.seat ?? Math.max(0, ...same.map((post) => post.seat)) + 1
  const row = { regency_id: regency, id, village_code: village, kind: asked.post_kind, seat, since: asked.since }
  await posts.addPosts(tx, [{ ...row, title: asked.title ?? null }])
  return id
}

/**
 * A kelurahan has no village government.
 * @throws Refusal kelurahan_has_no_kades
 */
export function requireKindFor(village: AreaCode, kind: PostKindCode): void {
  const category = POST_KINDS[kind].category
  if (
    villageKindOf(village) === 'kelurahan' &&
    (category === 'kades' || category === 'perangkat' || category === 'bpd')
  )
    refuse('kelurahan_has_no_kades', {}, 'post_kind')
}
