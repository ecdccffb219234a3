import { PERSON_ROLES, type Role } from '@payung/domain/access/roles'
import { BranchWord, Done, Ending, MembershipAdded, MembershipChange, Proposal } from '@payung/domain/registration/acts'
import { MEMBER_STATES } from '@payung/domain/registration/member-states'
import { Death, NewHeir, NewPerson, Person, PersonChange, PersonRow } from '@payung/domain/registration/person'
import { Decree, NewDecree, NewPosts, Post, UsualStructure } from '@payung/domain/registration/structure'
import { DateText, IdText, lineOfText, PageQuery } from '@payung/domain/words'
import { z } from 'zod'
import { endpoint } from './endpoint'

/** Who enters for a village: itself, or district and regency on its behalf with a photograph of the paper. */
const ENTERING = ['village_operator', 'village_head', 'district', 'pmd_regency'] as const satisfies readonly Role[]
const VILLAGE = ['village_operator', 'village_treasurer', 'village_head', 'district', 'pmd_regency'] as const

const ON = z.object({ on: DateText.optional() })
const MB = 1_048_576
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const ENTRY = ['paper_needed', 'paper_unknown', 'date_far'] as const

export const PeopleQuery = PageQuery.extend({
  on: DateText.optional(),
  state: z.enum(MEMBER_STATES).optional(),
  group: z.enum(['officials', 'vulnerable']).optional(),
})

export const listPeople = endpoint({
  method: 'GET',
  path: '/villages/:village/people',
  summary: 'People of a village as on a day, with masked NIK and state, page by page.',
  allow: PERSON_ROLES,
  query: PeopleQuery,
  reply: z.object({
    on: z.string(),
    people: z.array(PersonRow),
    counts: z.record(z.enum(MEMBER_STATES), z.int()),
    next: z.string().nullable(),
  }),
})

export const viewPerson = endpoint({
  method: 'GET',
  path: '/villages/:village/people/:person',
  summary: 'One person with posts, memberships, heirs and history, as on a day.',
  allow: PERSON_ROLES,
  query: ON,
  reply: Person,
  refuses: ['unknown_person'],
})

export const searchPeople = endpoint({
  method: 'GET',
  path: '/areas/:area/people/search',
  summary: 'Finds people of an area by name. A NIK is never searched.',
  allow: PERSON_ROLES,
  query: z.object({ words: lineOfText(80), most: z.coerce.number().int().min(1).max(50).default(20) }),
  reply: z.object({ people: z.array(PersonRow.extend({ place: z.string() })) }),
  refuses: ['search_too_short'],
})

const EXPORT = {
  method: 'GET',
  allow: PERSON_ROLES,
  audit: 'people.exported',
  query: ON.extend({ group: z.enum(['officials', 'vulnerable']).optional() }),
  refuses: ['list_too_long'],
} as const

export const exportPeopleAsWorkbook = endpoint({
  ...EXPORT,
  path: '/areas/:area/people.xlsx',
  summary: 'The list of people of an area as a workbook; NIK masked.',
  reply: { file: XLSX },
})

export const exportPeopleAsText = endpoint({
  ...EXPORT,
  path: '/areas/:area/people.csv',
  summary: 'The list of people of an area as CSV; NIK masked.',
  reply: { file: 'text/csv; charset=utf-8' },
})

export const addPerson = endpoint({
  method: 'POST',
  path: '/villages/:village/people',
  summary:
    'Takes somebody into the register; the same id sent twice is kept once. Without NIK an incomplete candidate.',
  allow: ENTERING,
  audit: 'person.added',
  body: NewPerson,
  reply: Done,
  refuses: ['nik_taken', 'id_taken', 'post_held', 'category_needs_post', 'jp_not_for_bpu', 'wage_missing', ...ENTRY],
})

export const changePerson = endpoint({
  method: 'PUT',
  path: '/villages/:village/people/:person',
  summary: 'Changes a person. Who saves second is told what the first one saved.',
  allow: ENTERING,
  audit: 'person.changed',
  body: PersonChange,
  reply: Done,
  refuses: ['unknown_person', 'changed_meanwhile', 'nik_taken', 'nik_kept', 'person_has_died', ...ENTRY],
})

export const recordDeath = endpoint({
  method: 'POST',
  path: '/villages/:village/people/:person/death',
  summary: 'Records a death; posts and memberships end on that day.',
  allow: ENTERING,
  audit: 'person.died',
  body: Death,
  reply: Done,
  refuses: ['unknown_person', 'changed_meanwhile', 'died_in_future', 'person_has_died', ...ENTRY],
})

export const addHeir = endpoint({
  method: 'POST',
  path: '/villages/:village/people/:person/heirs',
  summary: 'Adds an heir or a child.',
  allow: ENTERING,
  audit: 'heir.added',
  body: NewHeir,
  reply: Done,
  refuses: ['unknown_person', ...ENTRY],
})

export const endHeir = endpoint({
  method: 'POST',
  path: '/villages/:village/people/:person/heirs/:heir/end',
  summary: 'Takes an heir off the list from a day on.',
  allow: ENTERING,
  audit: 'heir.ended',
  body: Ending,
  reply: Done,
  refuses: ['unknown_heir', 'span_reversed', ...ENTRY],
})

export const addMembership = endpoint({
  method: 'POST',
  path: '/villages/:village/people/:person/memberships',
  summary: 'Adds a membership to a person: a candidate until the branch says otherwise.',
  allow: ENTERING,
  audit: 'membership.added',
  body: MembershipAdded,
  reply: Done,
  refuses: ['unknown_person', 'membership_overlaps', 'jp_not_for_bpu', 'unknown_payer', 'payer_segment', ...ENTRY],
})

export const changeMembership = endpoint({
  method: 'PUT',
  path: '/villages/:village/people/:person/memberships/:membership',
  summary: 'Changes programmes, wage, fund or payer of a membership from a day on.',
  allow: ENTERING,
  audit: 'membership.changed',
  body: MembershipChange,
  reply: Done,
  refuses: ['unknown_membership', 'membership_ended', 'span_reversed', 'jp_not_for_bpu', ...ENTRY],
})

export const endMembership = endpoint({
  method: 'POST',
  path: '/villages/:village/people/:person/memberships/:membership/end',
  summary: 'Ends a membership on a day.',
  allow: ENTERING,
  audit: 'membership.ended',
  body: Ending,
  reply: Done,
  refuses: ['unknown_membership', 'membership_ended', 'span_reversed', ...ENTRY],
})

export const recordBranchWord = endpoint({
  method: 'POST',
  path: '/villages/:village/people/:person/memberships/:membership/registration',
  summary: "Records the branch's word that a member is registered: a KPJ or a dated list.",
  allow: ['branch', 'pmd_regency', 'village_operator'],
  audit: 'membership.registered',
  body: BranchWord,
  reply: Done,
  refuses: ['unknown_membership', 'branch_word_missing', 'nik_incomplete', 'kpj_taken', 'membership_ended', 'date_far'],
})

export const viewStructure = endpoint({
  method: 'GET',
  path: '/villages/:village/posts',
  summary: 'The structure (SOTK) of a village on a day: posts, holders, vacancies.',
  allow: PERSON_ROLES,
  query: ON,
  reply: z.object({ on: z.string(), posts: z.array(Post), vacant: z.int() }),
})

export const addPosts = endpoint({
  method: 'POST',
  path: '/villages/:village/posts',
  summary: 'Adds posts to the structure of a village.',
  allow: ENTERING,
  audit: 'posts.added',
  body: NewPosts,
  reply: Done,
  refuses: ['post_exists', 'kelurahan_has_no_kades', ...ENTRY],
})

export const addUsualStructure = endpoint({
  method: 'POST',
  path: '/villages/:village/posts/usual',
  summary: 'Fills the structure up to the usual one; what is there stays.',
  allow: ENTERING,
  audit: 'posts.added',
  body: UsualStructure,
  reply: z.object({ added: z.int() }),
  refuses: ['kelurahan_has_no_kades', ...ENTRY],
})

export const endPost = endpoint({
  method: 'POST',
  path: '/villages/:village/posts/:post/end',
  summary: 'Takes a post out of the structure from a day on.',
  allow: ENTERING,
  audit: 'post.ended',
  body: Ending,
  reply: Done,
  refuses: ['unknown_post', 'post_in_use', 'span_reversed', ...ENTRY],
})

export const endAppointment = endpoint({
  method: 'POST',
  path: '/villages/:village/appointments/:appointment/end',
  summary: 'Ends an appointment, and the membership that stands on it.',
  allow: ENTERING,
  audit: 'appointment.ended',
  body: Ending,
  reply: Done,
  refuses: ['unknown_appointment', 'span_reversed', ...ENTRY],
})

export const recordDecree = endpoint({
  method: 'POST',
  path: '/areas/:area/decrees',
  summary: 'Records a decree (SK) and the appointments in it, for one village or many.',
  allow: ENTERING,
  audit: 'decree.recorded',
  body: NewDecree,
  reply: Done,
  refuses: ['unknown_post', 'unknown_person', 'post_held', 'span_reversed', 'id_taken', ...ENTRY],
})

export const listDecrees = endpoint({
  method: 'GET',
  path: '/areas/:area/decrees',
  summary: 'Decrees of an area, newest first.',
  allow: PERSON_ROLES,
  query: PageQuery,
  reply: z.object({ decrees: z.array(Decree), next: z.string().nullable() }),
})

export const keepPaper = endpoint({
  method: 'POST',
  path: '/areas/:area/papers',
  summary: 'Uploads the photograph of a paper, for entries on behalf of a village and for decrees.',
  allow: VILLAGE,
  audit: 'paper.kept',
  upload: 10 * MB,
  reply: z.object({ id: IdText }),
  refuses: ['paper_form'],
})

export const viewPaper = endpoint({
  method: 'GET',
  path: '/areas/:area/papers/:paper',
  summary: 'A photograph or PDF of a paper.',
  allow: PERSON_ROLES,
  audit: 'paper.viewed',
  reply: { file: 'application/octet-stream' },
  refuses: ['paper_unknown'],
})

export const listProposals = endpoint({
  method: 'GET',
  path: '/areas/:area/proposals',
  summary: 'Changes that wait to be verified or approved.',
  allow: VILLAGE,
  query: PageQuery,
  reply: z.object({ proposals: z.array(Proposal), next: z.string().nullable() }),
})

export const decideProposal = endpoint({
  method: 'POST',
  path: '/areas/:area/proposals/:proposal/decision',
  summary: 'Verifies, approves or rejects a proposal; approval carries it out. Who entered it may not.',
  allow: VILLAGE,
  audit: 'proposal.decided',
  body: z.object({ decision: z.enum(['verify', 'approve', 'reject']), reason: lineOfText(200).optional() }),
  reply: z.object({ id: IdText, state: Proposal.shape.state }),
  refuses: ['unknown_proposal', 'separate_duties'],
})
