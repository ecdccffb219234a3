import css from './money.module.css'
import { useNumbers } from './numbers'

/** An amount, never broken over two lines. Unknown is a dash. */
export function Money({ amount, strong }: { amount: number | null; strong?: boolean }) {
  const { money } = useNumbers()
  const written = amount === null ? '–' : money(amount)
  return strong ? <strong className={css.money}>{written}</strong> : <span className={css.money}>{written}</span>
}
