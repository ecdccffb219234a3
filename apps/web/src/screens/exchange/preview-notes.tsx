import type { ImportDetail, ImportPreview } from '@payung/domain/registration/imported'
import { exchangeTexts } from '../../texts/exchange'
import { useTexts } from '../../texts/texts'
import { classes } from '../../ui/classes'
import { Icon } from '../../ui/icon'
import { useNumbers } from '../../ui/numbers'
import { useFieldName } from './field-name'
import css from './import-rows.module.css'

/** What is wrong in more rows than one, the most frequent first. */
export function PreviewNotes({ detail, notes }: { detail: ImportDetail; notes: ImportPreview['notes'] }) {
  const texts = useTexts(exchangeTexts)
  const { count } = useNumbers()
  const nameOf = useFieldName(detail)
  const frequent = notes.filter(({ rows }) => rows > 1)
  if (frequent.length === 0) return null
  return (
    <section aria-label={texts.preview.notes}>
      <h2 className={css.head}>{texts.preview.notes}</h2>
      <ul className={css.frequent}>
        {frequent.map((note) => (
          <li key={`${note.field} ${note.code}`} className={classes(css.note, css[note.level])}>
            <Icon name={note.level === 'refused' ? 'triangle-alert' : 'circle-alert'} />
            <span>
              <strong>{nameOf(note.field)}:</strong> {note.says}
            </span>
            <span className={css.times}>{texts.preview.rowsOf(count(note.rows))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
