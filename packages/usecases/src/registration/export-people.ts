import type { AreaCode } from '@payung/domain/areas/area'
import { MEMBER_STEPS } from '@payung/domain/registration/member-states'
import { POST_KINDS, type PostKindCode } from '@payung/domain/registration/posts'
import { PROFESSIONS, type ProfessionCode } from '@payung/domain/registration/professions'
import { fromBits } from '@payung/domain/registration/programmes'
import { refuse } from '@payung/domain/registration/refusals'
import { areaNames } from '@payung/store/registration/area-names'
import { everyoneOn, type ListedPerson } from '@payung/store/registration/people-of-village'
import type { Context } from '../context'
import { type PeopleFilter, peopleAsked } from './list-people'
import { regencyOfArea } from './village-place'

/** One list is at most this long; a regency is downloaded by district above it. */
const MOST_PEOPLE = 50_000

/** A list of people that goes out as a file: headings, how each column is written, rows. */
export interface PeopleTable {
  name: string
  area: string
  on: string
  /** In demonstration the file says DATA REKAAN. */
  demo: boolean
  columns: { heading: string; kind: 'text' | 'integer' | 'money' | 'date' }[]
  rows: (string | number | null)[][]
}

const COLUMNS: PeopleTable['columns'] = [
  { heading: 'Kode desa', kind: 'text' },
  { heading: 'Desa', kind: 'text' },
  { heading: 'Nama', kind: 'text' },
  { heading: 'NIK (empat angka terakhir)', kind: 'text' },
  { heading: 'Tanggal lahir', kind: 'date' },
  { heading: 'Jenis kelamin', kind: 'text' },
  { heading: 'Jabatan', kind: 'text' },
  { heading: 'Profesi', kind: 'text' },
  { heading: 'Status', kind: 'text' },
  { heading: 'Segmen', kind: 'text' },
  { heading: 'Program', kind: 'text' },
  { heading: 'Upah', kind: 'money' },
  { heading: 'Sumber dana', kind: 'text' },
  { heading: 'KPJ', kind: 'text' },
  { heading: 'Mulai', kind: 'date' },
]

/**
 * The list of people of an area as on a day, a line for each membership; NIKs show four digits.
 * @throws Refusal list_too_long
 */
export async function exportPeople(
  context: Context,
  area: AreaCode,
  filter: Pick<PeopleFilter, 'on' | 'group'>,
): Promise<PeopleTable> {
  const { tx, demo } = context
  const regency = regencyOfArea(context, area)
  const asked = peopleAsked(context, regency, area, filter)
  const people = await everyoneOn(tx, asked, MOST_PEOPLE + 1)
  if (people.length > MOST_PEOPLE) refuse('list_too_long', { count: people.length, most: MOST_PEOPLE })
  const villages = [...new Set(people.map(({ village }) => village))]
  const names = await areaNames(tx, [area, ...villages])
  context.note({ people: people.length, group: filter.group ?? 'all' })
  return {
    name: 'Daftar orang',
    area: names.get(area) ?? area,
    on: asked.on,
    demo,
    columns: COLUMNS,
    rows: people.flatMap((person) => linesOf(person, names.get(person.village) ?? '')),
  }
}

function linesOf(person: ListedPerson, village: string): PeopleTable['rows'] {
  const posts = person.posts
    .map(
      ({ kind, title, nature }) =>
        `${nature === 'tetap' ? '' : `${nature === 'pj' ? 'Pj.' : 'Plt.'} `}${title ?? POST_KINDS[kind as PostKindCode].id}`,
    )
    .join('; ')
  const nik = person.nik_last4 === null ? 'belum ada' : `•••• ${person.nik_last4}`
  const about = [person.village, village, person.name, nik, person.born, person.sex, posts]
  if (person.memberships.length === 0)
    return [[...about, '', MEMBER_STEPS[person.state].id, '', '', null, '', '', null]]
  return person.memberships.map((one) => [
    ...about,
    one.profession === null ? '' : (PROFESSIONS[one.profession as ProfessionCode]?.id ?? one.profession),
    MEMBER_STEPS[one.state].id,
    one.segment,
    fromBits(one.programmes).join(', ').toUpperCase(),
    one.wage,
    one.fund,
    one.kpj ?? '',
    one.since,
  ])
}
