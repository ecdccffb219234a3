import type { Month, PlainDate } from '@payung/kernel/dates'
import type { FactValues } from '../registration/import/read-fact-row'
import type { RegisterNote } from '../registration/register-notes'

/** One row of the branch's answer, as it was read. `number` is what the person sees at its left edge. */
export interface CodeRow {
  row: number
  village: string | null
  values: FactValues<'codes'>
}

/** A person on the branch's list. Rp over all months of the code. */
export interface CodePerson {
  row: number
  kpj: string | null
  nik: string | null
  name: string | null
  wage: number | null
  amount: number
}

/** The rows of one billing code, which are one penetapan. */
export interface CodeGroup {
  code: string
  month: Month
  months: number
  amount: number
  npp: string | null
  set_on: PlainDate | null
  expires_on: PlainDate | null
  rows: readonly CodeRow[]
  people: readonly CodePerson[]
}

/** Why a row is refused: the field, the note, its facts. */
export type CodeRefusal = [field: string, note: RegisterNote, facts: Record<string, string | number>]

/** A penetapan covers a year at most, as `NewAssessment` says too. */
const MOST_MONTHS = 12

/** Rows of one code say these alike, or leave them out. */
const SHARED = ['month', 'months', 'npp', 'set_on', 'expires_on'] as const

/**
 * Puts the rows of the branch's answer together by billing code: a row that names a person is a line, one that names nobody gives
 * the amount of the whole. Without such a row the amount is the one that all lines repeat, else their sum. A penetapan with a
 * line missing would blame the wrong person, so one refused row refuses its whole code.
 * @param unread rows whose cells could not be read, with their code where that much is known
 */
export function groupCodes(
  rows: readonly CodeRow[],
  unread: readonly { row: number; code: string | null }[] = [],
): { groups: CodeGroup[]; refused: Map<number, CodeRefusal> } {
  const refused = new Map<number, CodeRefusal>()
  const byCode = new Map<string, CodeRow[]>()
  for (const one of rows) {
    const { code, month } = one.values
    const { months } = one.values
    if (code === null || month === null) refused.set(one.row, ['code', 'code_missing', {}])
    else if (months !== null && (months < 1 || months > MOST_MONTHS))
      refused.set(one.row, ['months', 'code_months', { months }])
    if (code !== null) byCode.set(code, [...(byCode.get(code) ?? []), one])
  }
  const broken = new Map(unread.flatMap(({ row, code }) => (code === null ? [] : [[code, row] as const])))
  const groups: CodeGroup[] = []
  for (const [code, own] of byCode) {
    const group = groupOf(code, own, refused)
    const bad =
      own.find(({ row }) => refused.has(row) && refused.get(row)?.[1] !== 'same_fact_twice')?.row ?? broken.get(code)
    if (group && bad === undefined) groups.push(group)
    else
      for (const { row } of own)
        if (!refused.has(row)) refused.set(row, ['code', 'code_incomplete', { row: bad as number }])
  }
  return { groups, refused }
}

function groupOf(code: string, own: readonly CodeRow[], refused: Map<number, CodeRefusal>): CodeGroup | null {
  const first = own[0]
  if (!first || own.some(({ row }) => refused.has(row))) return null
  const wholes = own.filter((one) => !namesPerson(one, own.length > 1))
  for (const { row } of wholes.slice(1))
    refused.set(row, ['code', 'same_fact_twice', { row: wholes[0]?.row as number }])
  const lines = own.filter((one) => !wholes.includes(one))
  refuseContradictions(own, refused)
  const people = peopleOf(lines, refused)
  const amount = amountOf(wholes[0], lines, people, refused)
  if (amount === null) {
    refused.set(first.row, ['amount', 'code_missing', {}])
    return null
  }
  const said = <Field extends (typeof SHARED)[number]>(field: Field) =>
    own.find(({ values }) => values[field] !== null)?.values[field] ?? null
  const rows = own.filter(({ row }) => !refused.has(row))
  return {
    code,
    month: said('month') as Month,
    months: said('months') ?? 1,
    amount,
    npp: said('npp'),
    set_on: said('set_on'),
    expires_on: said('expires_on'),
    rows,
    people,
  }
}

/** Does the row stand for a person? A bare name may be that of the payer, unless the code stands on several rows. */
function namesPerson({ values }: CodeRow, among: boolean): boolean {
  const { kpj, nik, name, wage } = values
  return kpj !== null || nik !== null || ownAmount(values) !== null || (name !== null && (among || wage !== null))
}

/** What the row says of one person alone: the total of the line, else the shares of the programmes. */
function ownAmount(values: CodeRow['values']): number | null {
  if (values.line_total !== null) return values.line_total
  const { jkk, jkm, jht_employer, jht_worker, jp_employer, jp_worker, jkp_employer } = values
  const shares = [jkk, jkm, jht_employer, jht_worker, jp_employer, jp_worker, jkp_employer].filter(
    (share) => share !== null,
  )
  return shares.length === 0 ? null : shares.reduce<number>((sum, share) => sum + share, 0)
}

function refuseContradictions(own: readonly CodeRow[], refused: Map<number, CodeRefusal>): void {
  for (const field of SHARED) {
    const first = own.find(({ values }) => values[field] !== null)
    for (const { row, values } of own)
      if (first && values[field] !== null && values[field] !== first.values[field])
        refused.set(row, [field, 'code_disagrees', { row: first.row }])
  }
}

function peopleOf(lines: readonly CodeRow[], refused: Map<number, CodeRefusal>): CodePerson[] {
  const seen = new Map<string, number>()
  return lines.map(({ row, values }) => {
    const { kpj, nik, name, wage } = values
    const amount = ownAmount(values) ?? values.amount
    if (amount === null) refused.set(row, ['line_total', 'person_amount_missing', {}])
    const keys = [kpj && `kpj ${kpj}`, nik && `nik ${nik}`].filter((key) => key !== null)
    const twice = keys.map((key) => seen.get(key as string)).find((other) => other !== undefined)
    if (twice !== undefined) refused.set(row, ['kpj', 'code_person_twice', { row: twice }])
    for (const key of keys) seen.set(key as string, row)
    return { row, kpj, nik, name, wage, amount: amount ?? 0 }
  })
}

function amountOf(
  whole: CodeRow | undefined,
  lines: readonly CodeRow[],
  people: readonly CodePerson[],
  refused: Map<number, CodeRefusal>,
): number | null {
  if (whole && whole.values.amount !== null) return whole.values.amount
  if (lines.length === 0) return null
  const sum = people.reduce((total, { amount }) => total + amount, 0)
  const told = lines.filter(({ values }) => ownAmount(values) !== null && values.amount !== null)
  const first = told[0]
  // The column of the whole repeats the line's own amount: then it is one and the same column by two names.
  if (!first || told.every(({ values }) => values.amount === ownAmount(values))) return sum
  for (const { row, values } of told)
    if (values.amount !== first.values.amount) refused.set(row, ['amount', 'code_disagrees', { row: first.row }])
  return first.values.amount
}
