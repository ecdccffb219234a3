import { useNumbers } from './numbers'

/** A whole number as this language writes it. Unknown is a dash. */
export function Count({ value }: { value: number | null }) {
  const { count } = useNumbers()
  return <span>{value === null ? '–' : count(value)}</span>
}
