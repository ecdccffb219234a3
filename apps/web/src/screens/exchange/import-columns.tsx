import { changeMapping, viewImport } from '@payung/contract/imports'
import type { ImportDetail } from '@payung/domain/registration/imported'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAct } from '../../api/use-ask'
import { paths } from '../../paths'
import { useFailureText } from '../../shell/asked-for'
import { exchangeTexts } from '../../texts/exchange'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/texts'
import { Button, ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { SelectField } from '../../ui/select-field'
import { ColumnRow } from './column-row'
import { DiscardButton } from './discard-button'
import { useFieldName } from './field-name'
import css from './import-columns.module.css'

/** Which column of the file is read as what: guessed, shown, and put right by a person. */
export function ImportColumns({ area, detail }: { area: string; detail: ImportDetail }) {
  const texts = useTexts(exchangeTexts)
  const { count } = useNumbers()
  const [, go] = useLocation()
  const nameOf = useFieldName(detail)
  const language = useLanguage()
  const failureText = useFailureText()
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const act = useAct(changeMapping, { touches: [viewImport] })
  const { mapping, missing, sheets } = detail
  const parts = { area, import: detail.id }
  const next = paths.import({ area, import: detail.id }, { langkah: 'pratinjau' })
  const takenBy = new Map(mapping.columns.flatMap((one) => (one.field ? [[one.field, one] as const] : [])))

  const choose = (column: number, field: string | null) => {
    const other = field ? takenBy.get(field) : undefined
    const columns: Record<string, string | null> = { [column]: field }
    if (other && other.column !== column) columns[other.column] = null
    setChosen(new Set([...chosen, column]))
    act.mutate({ parts, body: { columns } })
  }
  return (
    <>
      <PageHead
        title={texts.columns.title(detail.file_name)}
        answer={{
          mark: missing.length > 0 ? 'open' : undefined,
          says: (
            <Emphasis
              text={missing.length > 0 ? texts.columns.missing(missing.map(nameOf).join(', ')) : texts.columns.ready}
            />
          ),
          besides: texts.columns.besides,
          action:
            missing.length === 0 ? (
              <Button kind="filled" icon="arrow-right" busy={act.isPending} onClick={() => go(next)}>
                {texts.columns.act}
              </Button>
            ) : undefined,
        }}
      />
      {act.error && (
        <Notice tone="bad" live>
          {failureText(act.error)}
        </Notice>
      )}
      {detail.file_notes.map(({ code, says, in_english }) => (
        <Notice key={code} tone="plain">
          {language === 'en' ? in_english : says}
        </Notice>
      ))}
      <div className={css.above}>
        {sheets.length > 1 && (
          <SelectField
            label={texts.columns.sheet}
            value={mapping.sheet}
            choices={sheets.map((sheet) => ({ value: sheet, label: sheet }))}
            onChange={(event) => act.mutate({ parts, body: { sheet: event.currentTarget.value } })}
          />
        )}
        <p className={css.rows}>{texts.columns.rows(count(mapping.header_row), count(mapping.first_row))}</p>
      </div>
      <ol className={css.columns}>
        {mapping.columns.map((column) => (
          <ColumnRow
            key={column.column}
            column={column}
            sample={detail.samples.find((one) => one.column === column.column)?.sample ?? []}
            fields={detail.fields}
            takenBy={takenBy}
            isChosen={chosen.has(column.column)}
            onChoose={(field) => choose(column.column, field)}
          />
        ))}
      </ol>
      <div className={css.acts}>
        {missing.length === 0 && mapping.columns.length > 6 && (
          <ButtonLink kind="outline" icon="arrow-right" href={next}>
            {texts.columns.act}
          </ButtonLink>
        )}
        <DiscardButton area={area} id={detail.id} />
      </div>
    </>
  )
}
