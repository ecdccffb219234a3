import { addMonths, firstDay, isPlainDate, monthOf } from '@payung/kernel/dates'
import { readBenefit } from '@payung/law/asked'
import type { BenefitAsked, BenefitEvent } from '@payung/law/benefit'
import { type Level, levelRates } from '@payung/law/scholarship/parameters'
import { programmesFrom } from './programme-choice'

/** What the address says of an event, word by word; nothing in it names a person. */
export type BenefitWords = Readonly<
  Record<
    | 'kejadian'
    | 'sebab'
    | 'tanggal'
    | 'peserta'
    | 'upah'
    | 'program'
    | 'lunas'
    | 'saldo'
    | 'cacat'
    | 'stmb'
    | 'tunggakan'
    | 'jam'
    | 'anak1'
    | 'anak2',
    string
  >
>

/** A family as it is when nothing was typed. */
export function usualBenefit(today: string): BenefitWords {
  return {
    kejadian: 'death',
    sebab: 'other',
    tanggal: today,
    peserta: 'PU',
    upah: '2426640',
    program: 'jkk jkm',
    lunas: '40',
    saldo: '',
    cacat: '',
    stmb: '',
    tunggakan: '',
    jam: '',
    anak1: '',
    anak2: '',
  }
}

/** `SD:3` of the address: level and years left in it. */
export function childFrom(text: string): { level: Level | 'none'; years: number } | null {
  const [level = '', years = ''] = text.split(':')
  if (level === 'none') return { level, years: 0 }
  if (!Object.hasOwn(levelRates, level)) return null
  const most = levelRates[level as Level].years
  return { level: level as Level, years: Math.min(Math.max(Number(years) || most, 1), most) }
}

/** Which further facts an event asks for. */
export function needs(event: BenefitEvent, cause: string): { disability: boolean; stmb: boolean; late: boolean } {
  const byWork = cause === 'work_accident' && event !== 'end_of_office'
  return {
    disability: byWork && event === 'partial_disability',
    stmb: byWork && event === 'temporary_disability',
    late: byWork,
  }
}

/** The question as the law reads it. @throws Refusal */
export function benefitQuestion(asked: BenefitWords): BenefitAsked {
  const segment = asked.peserta === 'BPU' ? 'BPU' : 'PU'
  const paid = Number(asked.lunas)
  const { disability, stmb, late } = needs(asked.kejadian as BenefitEvent, asked.sebab)
  const membership = {
    segment,
    since: sinceOf(asked.tanggal, paid),
    wage: Number(asked.upah),
    programmes: programmesFrom(asked.program, segment),
    paid_months: paid,
    jht_balance: Number(asked.saldo || 0),
  }
  const children = [asked.anak1, asked.anak2].map(childFrom).filter((one) => one !== null)
  return readBenefit({
    event: asked.kejadian,
    cause: asked.sebab,
    on: asked.tanggal,
    memberships: [membership],
    children: children.map(({ level, years }) => ({ level, years_left: years })),
    ...(disability ? { disability_percent: Number(asked.cacat.replace(',', '.') || 0) } : {}),
    ...(stmb ? { stmb_months: Number(asked.stmb || 1) } : {}),
    ...(asked.tunggakan ? { arrears_months: Number(asked.tunggakan) } : {}),
    ...(late && asked.jam ? { reported_after_hours: Number(asked.jam) } : {}),
  })
}

/** Paid months decide; the day on which the membership began follows from them. */
function sinceOf(on: string, paid: number): string {
  if (!isPlainDate(on) || !Number.isInteger(paid) || paid < 0 || paid > 1_200) return on
  return paid === 0 ? on : firstDay(addMonths(monthOf(on), 1 - paid))
}
