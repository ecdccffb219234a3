import type { PlainDate } from '@payung/kernel/dates'

/**
 * Where somebody stands on the way to protection. `incomplete`: a candidate without NIK; `candidate`: calon peserta;
 * `registered`: the branch knows the person, by a KPJ or a dated list; `ended`.
 */
export const MEMBER_STATES = ['incomplete', 'candidate', 'registered', 'ended'] as const
export type MemberState = (typeof MEMBER_STATES)[number]

/** The steps between the states, as server, screen and manual read them. */
export const MEMBER_STEPS: Record<MemberState, { id: string; en: string; next: MemberState[]; how: string }> = {
  incomplete: { id: 'Belum lengkap', en: 'Incomplete', next: ['candidate', 'ended'], how: 'Lengkapi NIK.' },
  candidate: {
    id: 'Calon',
    en: 'Candidate',
    next: ['registered', 'ended'],
    how: 'Catat KPJ, atau daftar bertanggal dari cabang.',
  },
  registered: { id: 'Terdaftar', en: 'Registered', next: ['ended'], how: 'Laporkan bila berhenti.' },
  ended: { id: 'Berakhir', en: 'Ended', next: [], how: 'Tambahkan kepesertaan baru bila kembali.' },
}

/** What decides the state of a membership. */
export interface MembershipFacts {
  since: string
  until: string | null
  kpj: string | null
  registered_on: string | null
  registered_by: string | null
}

/**
 * The state of one membership on a day, folded from its dated facts: registered exists only with a KPJ or a dated list of the branch.
 */
export function memberStateOn(membership: MembershipFacts, day: PlainDate, hasNik: boolean): MemberState {
  if (membership.until !== null && membership.until <= day) return 'ended'
  const isKnown = membership.kpj !== null || membership.registered_by !== null
  if (isKnown && membership.registered_on !== null && membership.registered_on <= day) return 'registered'
  return hasNik ? 'candidate' : 'incomplete'
}
