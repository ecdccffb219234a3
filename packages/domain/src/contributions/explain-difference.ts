import type { DifferenceLine } from './assessment'

/** One person of our estimate, over the months of the penetapan. Rp. */
export interface OurPart {
  membership: string
  kpj: string | null
  name: string
  wage: number
  amount: number
}

/** One person of the branch's list. Rp; `wage` where the list gives it, `membership` where the NIK or KPJ told whose it is. */
export interface TheirPart {
  membership?: string | null
  kpj: string | null
  name: string
  wage: number | null
  amount: number
}

/** Six shares a month, each off by less than a rupiah: more than this is no rounding. Rp a month. */
const ROUNDING = 6

/**
 * Why the branch's amount differs from ours, person by person: the parts add up to `amount - estimate` exactly. People are
 * paired by membership, then by KPJ, where both are missing by a name that occurs once on both sides.
 * @param months how many months the penetapan covers
 */
export function explainDifference(
  amount: number,
  ours: readonly OurPart[],
  theirs: readonly TheirPart[],
  months: number,
): DifferenceLine[] {
  const estimate = ours.reduce((sum, one) => sum + one.amount, 0)
  if (theirs.length === 0) return unexplained(amount - estimate)
  const pairs = pair(ours, theirs)
  const lines: DifferenceLine[] = []
  for (const [our, their] of pairs) {
    const difference = (their?.amount ?? 0) - (our?.amount ?? 0)
    if (our && their && difference === 0) continue
    lines.push({
      cause: causeOf(our, their, months),
      kpj: their?.kpj ?? our?.kpj ?? null,
      name: their?.name ?? our?.name ?? null,
      membership: our?.membership ?? null,
      ours: our?.amount ?? null,
      theirs: their?.amount ?? null,
      our_wage: our?.wage ?? null,
      their_wage: their?.wage ?? null,
      difference,
    })
  }
  const told = theirs.reduce((sum, one) => sum + one.amount, 0)
  return [...lines, ...unexplained(amount - told)]
}

function causeOf(our: OurPart | undefined, their: TheirPart | undefined, months: number): DifferenceLine['cause'] {
  if (!our) return 'only_theirs'
  if (!their) return 'only_ours'
  if (Math.abs(their.amount - our.amount) <= ROUNDING * months && (their.wage === null || their.wage === our.wage))
    return 'rounding'
  return their.wage !== null && their.wage !== our.wage ? 'other_wage' : 'other_programmes'
}

function unexplained(difference: number): DifferenceLine[] {
  if (difference === 0) return []
  const nobody = { kpj: null, name: null, membership: null, ours: null, theirs: null, our_wage: null, their_wage: null }
  return [{ cause: 'unexplained', ...nobody, difference }]
}

function pair(ours: readonly OurPart[], theirs: readonly TheirPart[]): [OurPart | undefined, TheirPart | undefined][] {
  const byMembership = new Map(ours.map((our) => [our.membership, our]))
  const byKpj = once(ours, ({ kpj }) => kpj)
  const byName = once(ours, ({ name }) => plain(name))
  const theirNames = once(theirs, ({ name }) => plain(name))
  const taken = new Set<OurPart>()
  const pairs: [OurPart | undefined, TheirPart | undefined][] = []
  for (const their of theirs) {
    const name = plain(their.name)
    const named = their.kpj === null && theirNames.has(name) ? byName.get(name) : undefined
    const our = byMembership.get(their.membership ?? '') ?? byKpj.get(their.kpj ?? '') ?? named
    const free = our && !taken.has(our) ? our : undefined
    if (free) taken.add(free)
    pairs.push([free, their])
  }
  for (const our of ours) if (!taken.has(our)) pairs.push([our, undefined])
  return pairs
}

/** Those whose key occurs once. */
function once<One>(all: readonly One[], key: (one: One) => string | null): Map<string, One> {
  const found = new Map<string, One | null>()
  for (const one of all) {
    const text = key(one)
    if (text !== null) found.set(text, found.has(text) ? null : one)
  }
  return new Map([...found].filter((entry): entry is [string, One] => entry[1] !== null))
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
}
