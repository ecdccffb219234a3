import type { ReasonCode } from './coverage'
import type { RegencyFact } from './regency-fact'

/** What decides the reason of a place. */
export interface ReasonFacts {
  /** How many desa it has; null above and below a regency, where it does not matter. */
  desa: number | null
  posts: number
  registered: number
  billed: number
  paid: number
  protected: number
  candidates: number
  facts: readonly Pick<RegencyFact, 'kind' | 'on_date' | 'note'>[]
}

/** A reason in words. */
export interface Reason {
  code: ReasonCode
  id: string
  en: string
}

/**
 * Why no official of a place is protected, derived from facts with dates; null where somebody is. A city without desa is "tidak
 * berlaku", never zero of zero.
 * @law program §3.4: the stages are facts with dates, not a colour
 */
export function reasonOf(found: ReasonFacts): Reason | null {
  if (found.protected > 0) return null
  const fact = (kind: RegencyFact['kind']) => found.facts.find((one) => one.kind === kind)
  if (found.desa === 0) {
    return {
      code: 'not_applicable',
      id: 'Tidak berlaku: wilayah ini hanya kelurahan, tidak punya desa.',
      en: 'Not applicable: this area has kelurahan only, no desa.',
    }
  }
  const elsewhere = fact('insured_elsewhere')
  if (elsewhere) {
    return {
      code: 'insured_elsewhere',
      id: `Aparat desa dijamin pihak lain sejak ${day(elsewhere.on_date)}.`,
      en: `Officials are insured elsewhere since ${dayInEnglish(elsewhere.on_date)}.`,
    }
  }
  const absent = fact('budget_absent')
  if (absent && found.billed === 0) return withoutBudget(absent, fact('budget_planned'))
  if (found.paid > 0) {
    return {
      code: 'paid_unposted',
      id: 'Iuran sudah disetor, belum diposting kantor cabang.',
      en: 'Contributions are paid, the branch has not posted them.',
    }
  }
  if (found.billed > 0 || (found.registered > 0 && fact('pks_signed')))
    return unpaid(fact('pks_signed'), fact('data_delivered'))
  if (found.registered === 0 && (found.candidates > 0 || found.posts > 0)) {
    return {
      code: 'not_registered',
      id: 'Belum ada yang terdaftar di kantor cabang; yang ada baru jabatan atau calon peserta.',
      en: 'Nobody is registered at the branch yet; there are posts or candidates only.',
    }
  }
  return { code: 'no_data', id: 'Belum ada data.', en: 'No data yet.' }
}

function withoutBudget(
  absent: { on_date: string },
  planned: { on_date: string; note: string | null } | undefined,
): Reason {
  const plan = planned ? ` ${planned.note ?? 'Anggaran direncanakan'} (${day(planned.on_date)}).` : ''
  const plan_in_english = planned ? ` Planned in a budget amendment (${dayInEnglish(planned.on_date)}).` : ''
  return {
    code: 'no_budget',
    id: `Belum ada anggaran (${day(absent.on_date)}).${plan}`,
    en: `No budget (${dayInEnglish(absent.on_date)}).${plan_in_english}`,
  }
}

function unpaid(pks: { on_date: string } | undefined, delivered: { on_date: string } | undefined): Reason {
  const done = [
    ...(pks ? [`PKS ditandatangani ${day(pks.on_date)}`] : []),
    ...(delivered ? [`data diserahkan ${day(delivered.on_date)}`] : []),
  ]
  const had = [
    ...(pks ? [`PKS signed ${dayInEnglish(pks.on_date)}`] : []),
    ...(delivered ? [`data delivered ${dayInEnglish(delivered.on_date)}`] : []),
  ]
  return {
    code: 'billed_unpaid',
    id: `${capital([...done, 'iuran sudah dihitung, belum dibayar'].join('; '))}.`,
    en: `${capital([...had, 'contributions are billed, not paid'].join('; '))}.`,
  }
}

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')

const MONTHS_IN_ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `30 Agustus 2023` */
function day(date: string, months = MONTHS): string {
  return `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`
}

/** `30 August 2023` */
function dayInEnglish(date: string): string {
  return day(date, MONTHS_IN_ENGLISH)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
