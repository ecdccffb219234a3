/** A month and what it still lacks. Rp. */
export interface Closed {
  month: string
  missing: number
}

/** Spreads an amount over open months in their order, as the server will: what each then lacks, and what is left over. Rp. */
export function spreadOver(amount: number, open: readonly Closed[]): { months: Closed[]; over: number } {
  const months: Closed[] = []
  let left = amount
  for (const { month, missing } of open) {
    if (left <= 0) break
    const taken = Math.min(left, missing)
    left -= taken
    months.push({ month, missing: missing - taken })
  }
  return { months, over: left }
}
