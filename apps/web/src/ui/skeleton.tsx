import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import css from './skeleton.module.css'

/** The shape of what is coming, so that nothing jumps: a page's head, a table's rows, or figures. */
export function Skeleton({ shape = 'table', rows = 5 }: { shape?: 'page' | 'table' | 'figures'; rows?: number }) {
  const texts = useTexts(uiTexts)
  return (
    <div className={css.skeleton} role="status">
      <span className="only-heard">{texts.loading}</span>
      {shape === 'page' && (
        <>
          <span className={css.title} />
          <span className={css.sentence} />
        </>
      )}
      {shape === 'figures' ? (
        <span className={css.figures}>
          {Array.from({ length: 3 }, (_, i) => (
            <span key={i} className={css.figure} />
          ))}
        </span>
      ) : (
        Array.from({ length: rows }, (_, i) => <span key={i} className={css.row} />)
      )}
    </div>
  )
}
