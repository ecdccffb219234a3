import type { AreaCode } from '@payung/domain/areas/area'
import { POST_KINDS } from '@payung/domain/registration/posts'
import { formatRupiah } from '@payung/kernel/money'
import { areaNames } from '@payung/store/registration/area-names'
import { addDecree } from '@payung/store/registration/decrees'
import * as facts from '@payung/store/registration/imports/fact-rows'
import { isKpjTaken } from '@payung/store/registration/memberships'
import { addPayer, givePayerNumber } from '@payung/store/registration/payers'
import { addAppointments, findHolder, listOpenPosts } from '@payung/store/registration/posts'
import { payerName } from '../find-payer'
import { type FactDone, type FactRow, factsAct } from './carry-out-facts'
import type { ImportContext } from './import-act'

/** Ceilings of ADD. A list without years is that of the current one. */
export const carryOutCeilings = factsAct('ceilings', () => {
  const seen = new Map<string, number>()
  return async (context, { values, row, village, refuse }) => {
    if (!village) return refuse('village', 'village_missing')
    if (values.fund !== null && values.fund !== 'ADD') refuse('fund', 'not_a_ceiling_of_add', { fund: values.fund })
    const year = values.year ?? Number(context.today.slice(0, 4))
    const first = seen.get(`${village} ${year}`)
    if (first !== undefined) refuse('village', 'same_fact_twice', { row: first })
    seen.set(`${village} ${year}`, row)
    const amount = values.amount as number
    const { before, same } = await facts.putCeiling(context.tx, {
      regency: context.regency,
      village,
      year,
      amount,
      issued_on: values.set_on,
      source: values.regulation ?? context.fileName,
      import: context.import,
    })
    const changes: FactDone['changes'] = same
      ? []
      : [['amount', before === null ? null : formatRupiah(before), formatRupiah(amount)]]
    return { outcome: same ? 'unchanged' : before === null ? 'new' : 'changed', shown: String(year), village, changes }
  }
})

/** Employer numbers. A number that several villages name makes each of them a unit of it; a village without number is given one. */
export const carryOutNpp = factsAct('npp', () => {
  const villagesOf = new Map<string, string>()
  return async (context, { values, village, refuse }) => {
    const { tx, regency, today } = context
    const npp = values.npp as string
    const area = village ?? context.area
    if (!village && context.area.length > 5) refuse('village', 'village_missing')
    const isShared = (villagesOf.get(npp) ?? area) !== area
    villagesOf.set(npp, area)
    const known = await facts.unitsOfVillage(tx, regency, area, values.wadah, today)
    if (known.some(({ number }) => number === npp)) return { outcome: 'unchanged', shown: npp, village }
    const kind = values.wadah ? 'wadah' : isShared ? 'unit' : 'npp'
    const unit = known[0]
    if (unit) {
      const change = {
        ...unit,
        number: npp,
        kind: unit.kind === 'npp' ? kind : unit.kind,
        name: values.payer ?? unit.name,
      }
      await givePayerNumber(tx, change, context.import)
      return { outcome: 'changed', shown: npp, village, changes: [['npp', unit.number, npp]] }
    }
    const name = (await areaNames(tx, [area])).get(area) ?? area
    await addPayer(tx, {
      regency_id: regency,
      id: context.newId(),
      area_code: area,
      kind,
      segment: values.wadah ? 'BPU' : 'PU',
      number: npp,
      wadah_code: values.wadah,
      name: values.payer ?? payerName(kind, values.wadah, name),
      since: values.since ?? today,
      born_of: context.import,
    })
    return { outcome: 'new', shown: npp, village }
  }
})

/** The branch's list of members: who has a KPJ, since when, until when. */
export const carryOutKpj = factsAct('kpj', () => {
  const seen = new Map<string, number>()
  return async (context, one) => {
    const { tx, regency, today } = context
    const { values, row, refuse } = one
    const kpj = values.kpj as string
    const first = seen.get(kpj)
    if (first !== undefined) refuse('kpj', 'same_fact_twice', { row: first })
    seen.set(kpj, row)
    const person = await personMeant(context, one)
    if (person.nik_standing === 'missing') refuse('nik', 'nik_still_missing')
    if (await isKpjTaken(tx, regency, kpj, person.id)) refuse('kpj', 'kpj_elsewhere')
    const running = await facts.runningMemberships(tx, regency, person.id, today)
    const segment = values.profession ? 'BPU' : null
    const span =
      running.find((each) => each.kpj === kpj) ??
      running.find((each) => values.npp !== null && each.number === values.npp) ??
      running.find((each) => each.kpj === null && (segment === null || each.segment === segment)) ??
      running[0]
    if (!span) return refuse('kpj', 'no_membership')
    const registered_on = values.since ?? span.registered_on ?? today
    const until = values.until && values.until >= span.since ? values.until : null
    const same =
      span.kpj === kpj &&
      span.registered_on === registered_on &&
      span.registered_by !== null &&
      (until === null || until === span.until)
    const done = { shown: person.name, village: person.village }
    if (same) return { outcome: 'unchanged', ...done }
    await facts.changeByImport(tx, span, context.import, {
      kpj,
      registered_on,
      registered_by: `Daftar cabang: ${context.fileName}`.slice(0, 120),
      until,
    })
    return { outcome: 'changed', ...done, changes: [['kpj', span.kpj, kpj]] }
  }
})

/** Decrees, with the person whom each row appoints. */
export const carryOutDecrees = factsAct('decrees', () => async (context, one) => {
  const { tx, regency } = context
  const { values, village, refuse } = one
  const number = values.number as string
  const area = village ?? context.area
  const known = await facts.findDecreeByNumber(tx, regency, area, number)
  const decree = known?.id ?? context.newId()
  if (!known)
    await addDecree(tx, {
      regency_id: regency,
      id: decree,
      area_code: context.area,
      number,
      signed_on: values.signed_on as string,
      issuer: values.issuer ?? 'Tidak disebut dalam daftar',
      subject: values.subject ?? 'Pengangkatan menurut daftar',
      born_of: context.import,
    })
  const kind = values.post?.kind
  if (!kind || (values.nik === null && values.name === null))
    return { outcome: known ? 'unchanged' : 'new', shown: number, village }
  const person = await personMeant(context, one)
  if (await facts.isAppointed(tx, regency, person.id, kind, decree))
    return { outcome: 'unchanged', shown: person.name, village: person.village }
  const nature = values.nature ?? values.post?.nature ?? 'tetap'
  const since = (values.since ?? values.signed_on) as string
  for (const post of await listOpenPosts(tx, regency, person.village)) {
    if (post.kind !== kind) continue
    const holder = nature === 'tetap' ? await findHolder(tx, regency, post.id, since) : undefined
    if (holder && holder.person_id !== person.id) continue
    const row = {
      regency_id: regency,
      id: context.newId(),
      village_code: person.village,
      post_id: post.id,
      person_id: person.id,
    }
    await addAppointments(tx, [
      { ...row, decree_id: decree, nature, since, until: values.until, born_of: context.import },
    ])
    return { outcome: 'new', shown: `${person.name}, ${POST_KINDS[kind].id}`, village: person.village }
  }
  return refuse('post', 'post_not_found')
})

/** The one person whom a row means. */
async function personMeant(context: ImportContext, one: FactRow<'kpj'> | FactRow<'decrees'>) {
  const { nik, name } = one.values
  const kpj = 'kpj' in one.values ? one.values.kpj : null
  const born = 'born' in one.values ? one.values.born : null
  if (nik === null && name === null && kpj === null) one.refuse('name', 'person_missing')
  const found = await facts.peopleMeant(context.tx, context.regency, {
    nikKey: nik === null ? null : context.keys.nikKey(nik),
    kpj,
    name,
    born,
    village: one.village,
  })
  const inside = found.filter(({ village }) => village.startsWith(context.area as AreaCode))
  if (inside.length > 1) one.refuse('name', 'namesakes')
  return inside[0] ?? one.refuse('name', 'person_not_found')
}
