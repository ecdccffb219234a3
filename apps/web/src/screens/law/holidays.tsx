import { addHoliday, dropHoliday, listHolidays } from '@payung/contract/regulations'
import { useState } from 'react'
import { useAct, useAsk } from '../../api/use-ask'
import { AskedFor } from '../../shell/asked-for'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { lawTexts } from '../../texts/law'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { DateText } from '../../ui/date-text'
import { Empty } from '../../ui/empty'
import { Section } from '../../ui/layout'
import { SmallTable } from '../../ui/small-table'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'

/** Days that move due dates: everybody reads them, the national administrator keeps them. */
export function Holidays({ mayChange }: { mayChange: boolean }) {
  const { holidays: texts, tableOf } = useTexts(lawTexts)
  const asked = useAsk(listHolidays, {})
  const drop = useAct(dropHoliday, { onDone: () => showToast(texts.dropped), touches: [listHolidays] })
  return (
    <Section title={texts.title} says={texts.says}>
      <AskedFor asked={asked}>
        {({ holidays }) => (
          <SmallTable
            caption={tableOf(texts.title)}
            rows={holidays}
            keyOf={({ day }) => day}
            empty={<Empty says={texts.none} />}
            columns={[
              { key: 'day', head: texts.day, cell: ({ day }) => <DateText date={day} />, sort: ({ day }) => day },
              { key: 'name', head: texts.name, cell: ({ name }) => name },
              { key: 'source', head: texts.source, cell: ({ source }) => source },
              {
                key: 'act',
                head: texts.act,
                hidden: !mayChange,
                cell: ({ day }) => (
                  <Button kind="quiet" small icon="trash" onClick={() => drop.mutate({ parts: { day } })}>
                    {texts.drop}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </AskedFor>
      {mayChange && <AddHoliday />}
    </Section>
  )
}

function AddHoliday() {
  const { holidays: texts } = useTexts(lawTexts)
  const [day, setDay] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [source, setSource] = useState('')
  const add = useAct(addHoliday, {
    touches: [listHolidays],
    onDone: () => {
      showToast(texts.added)
      setDay(null)
      setName('')
    },
  })
  const errors = useFormErrors(add.error)
  const submit = () => add.mutate({ body: { day: day ?? '', name, source } })
  return (
    <FormFrame errors={errors} error={add.error} onSubmit={submit} busy={add.isPending} act={texts.add}>
      <DateField label={texts.day} value={day} onChange={setDay} error={errors.of('day')} />
      <TextField
        label={texts.name}
        value={name}
        error={errors.of('name')}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <TextField
        label={texts.source}
        help={texts.sourceHelp}
        value={source}
        error={errors.of('source')}
        onInput={(event) => setSource(event.currentTarget.value)}
      />
    </FormFrame>
  )
}
