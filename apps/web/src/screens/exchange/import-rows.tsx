import { listImportRows } from '@payung/contract/imports'
import type { ImportDetail, ImportRow, RowOutcome } from '@payung/domain/registration/imported'
import { useState } from 'react'
import { ask } from '../../api/ask'
import { exchangeTexts } from '../../texts/exchange'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { CheckField } from '../../ui/choice-field'
import { classes } from '../../ui/classes'
import { ErrorState } from '../../ui/error-state'
import { Icon } from '../../ui/icon'
import { useNumbers } from '../../ui/numbers'
import { Skeleton } from '../../ui/skeleton'
import { usePages } from '../../ui/use-pages'
import { useFieldName } from './field-name'
import css from './import-rows.module.css'

interface ImportRowsProps {
  area: string
  detail: ImportDetail
  outcome: RowOutcome
}

/** The rows of one outcome, page after page, each with what it changes and what is to be said of it. */
export function ImportRows({ area, detail, outcome }: ImportRowsProps) {
  const texts = useTexts(exchangeTexts)
  const [noted, setNoted] = useState(false)
  const onlyNoted = noted && outcome !== 'refused'
  const pages = usePages(async (after) => {
    const query = { outcome, noted: onlyNoted ? ('yes' as const) : undefined, after, most: 50 }
    return ask(listImportRows, { parts: { area, import: detail.id }, query })
  }, `${detail.id} ${outcome} ${onlyNoted} ${detail.state}`)
  return (
    <section aria-label={texts.preview.outcomes[outcome]}>
      <div className={css.over}>
        <h2 className={css.head}>{texts.preview.outcomes[outcome]}</h2>
        {outcome !== 'refused' && <CheckField label={texts.preview.noted} checked={noted} onChange={setNoted} />}
      </div>
      {pages.state === 'loading' && <Skeleton />}
      {pages.state === 'failed' && <ErrorState title={texts.preview.rowsFailed} onRetry={pages.again} />}
      {pages.state === 'ready' && pages.rows.length === 0 && <p className={css.none}>{texts.preview.noRows}</p>}
      {pages.state === 'ready' && pages.rows.length > 0 && (
        <>
          <ol className={css.rows}>
            {pages.rows.map((row) => (
              <Row key={row.row} row={row} detail={detail} />
            ))}
          </ol>
          {pages.more && (
            <Button wide onClick={pages.more}>
              {texts.preview.more}
            </Button>
          )}
        </>
      )}
    </section>
  )
}

function Row({ row, detail }: { row: ImportRow; detail: ImportDetail }) {
  const texts = useTexts(exchangeTexts)
  const { count } = useNumbers()
  const nameOf = useFieldName(detail)
  return (
    <li className={css.row}>
      <span className={css.number}>{texts.preview.row(count(row.row))}</span>
      <div>
        <strong>{row.shown || '–'}</strong>
        {row.place && <span className={css.place}> {row.place}</span>}
        {row.changes.length > 0 && (
          <dl className={css.changes}>
            {row.changes.map((change) => (
              <div key={change.field}>
                <dt>{nameOf(change.field)}</dt>
                <dd>
                  {change.before && (
                    <>
                      <del>{change.before}</del> <span aria-hidden="true">→</span>{' '}
                    </>
                  )}
                  <ins>{change.after || '–'}</ins>
                </dd>
              </div>
            ))}
          </dl>
        )}
        {row.notes.map((note) => (
          <p key={`${note.field} ${note.code}`} className={classes(css.note, css[note.level])}>
            <Icon name={note.level === 'refused' ? 'triangle-alert' : 'circle-alert'} />
            <span>
              <strong>{nameOf(note.field)}:</strong> {note.says}
            </span>
          </p>
        ))}
      </div>
    </li>
  )
}
