import type { ImportDetail, ImportMapping } from '@payung/domain/registration/imported'
import { exchangeTexts } from '../../texts/exchange'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/texts'
import { classes } from '../../ui/classes'
import { SelectField } from '../../ui/select-field'
import { StatusMark } from '../../ui/status-mark'
import css from './import-columns.module.css'

type MappedColumn = ImportMapping['columns'][number]

/** Below this a guess should be looked at. */
const SURE = 0.9
const SAMPLES = 3

interface ColumnRowProps {
  column: MappedColumn
  sample: readonly string[]
  fields: ImportDetail['fields']
  takenBy: ReadonlyMap<string, MappedColumn>
  isChosen: boolean
  onChoose: (field: string | null) => void
}

/** A column of the file, what stands in it, and what it is read as. */
export function ColumnRow({ column, sample, fields, takenBy, isChosen, onChoose }: ColumnRowProps) {
  const texts = useTexts(exchangeTexts)
  const language = useLanguage()
  const heading = column.heading || texts.columns.unnamed
  const guessed = column.field !== null && column.confidence < SURE && !isChosen
  return (
    <li className={classes(css.column, column.field === null && css.left, guessed && css.guessed)}>
      <div className={css.heading}>
        <strong>{heading}</strong>
        <ul className={css.samples} aria-label={texts.columns.sample}>
          {sample.length === 0 && <li className={css.nothing}>{texts.columns.emptySample}</li>}
          {sample.slice(0, SAMPLES).map((text, i) => (
            <li key={i}>{text}</li>
          ))}
        </ul>
      </div>
      <div className={css.field}>
        <SelectField
          label={
            <span>
              {texts.columns.field}
              <span className="only-heard">: {heading}</span>
            </span>
          }
          value={column.field ?? ''}
          optional={false}
          width="full"
          none={texts.columns.leftOut}
          onChange={(event) => onChoose(event.currentTarget.value || null)}
          choices={fields.map((one) => {
            const taken = takenBy.get(one.field)
            const name = language === 'id' ? one.says : one.in_english
            const notes = [
              one.required && !taken ? texts.columns.required : '',
              taken && taken.column !== column.column ? `← ${taken.heading}` : '',
            ].filter(Boolean)
            return { value: one.field, label: notes.length > 0 ? `${name} (${notes.join(', ')})` : name }
          })}
        />
      </div>
      <div className={css.state}>
        {column.field === null ? (
          <StatusMark mark="not_applicable">{texts.columns.leftOut}</StatusMark>
        ) : guessed ? (
          <StatusMark mark="half">{texts.columns.guessed}</StatusMark>
        ) : (
          <StatusMark mark="whole">{isChosen ? texts.columns.changed : texts.columns.sure}</StatusMark>
        )}
      </div>
    </li>
  )
}
