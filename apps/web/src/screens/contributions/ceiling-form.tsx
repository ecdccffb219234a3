import { readPlace } from '@payung/contract/areas'
import { recordCeilings } from '@payung/contract/funding'
import { useState } from 'react'
import { useAct, useAsk } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { AreaChooser } from '../../shell/area-chooser'
import { fieldError } from '../../shell/asked-for'
import { useAccount, useSession } from '../../shell/session'
import { schemesTexts } from '../../texts/schemes'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Dialog } from '../../ui/dialog'
import { Cluster } from '../../ui/layout'
import { MoneyField } from '../../ui/money-field'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { DraftForm } from './draft-form'
import { RefusedNotice } from './refused-notice'

/** The ceiling of one village; a whole regency's list comes as a file. */
export function CeilingForm({ area, year }: { area: string; year: number }) {
  const texts = useTexts(schemesTexts).ceilings
  const [choosing, setChoosing] = useState(false)
  const [isSent, setSent] = useState(false)
  const draft = useDraft(`ceiling.${useAccount().id}.${area}`, {
    village: '',
    amount: null as number | null,
    source: '',
    issued_on: null as string | null,
  })
  const { village, amount, source, issued_on } = draft.value
  const { today } = useSession()
  const place = useAsk(readPlace, { parts: { place: village } }, { when: village !== '' })
  const act = useAct(recordCeilings, {
    onDone: ({ unchanged }) => {
      draft.forget()
      setSent(false)
      showToast(unchanged > 0 ? texts.same : texts.done)
    },
  })
  return (
    <DraftForm
      act={texts.act}
      onSend={() => {
        setSent(true)
        if (village && amount && source.trim())
          act.mutate({ parts: { area }, body: { year, source, issued_on, villages: [{ village, amount }] } })
      }}
      busy={act.isPending}
      disabled={!village}
      saved={draft.saved}
    >
      <RefusedNotice error={act.error} fields={['issued_on', 'source']} />
      <Cluster gap="normal">
        <Button icon="map-pin" onClick={() => setChoosing(true)}>
          {texts.choose}
        </Button>
        {village && <strong>{place.data?.name ?? village}</strong>}
      </Cluster>
      <MoneyField
        label={texts.amount}
        value={amount}
        onChange={(to) => draft.change({ ...draft.value, amount: to })}
        error={isSent && !amount ? texts.amountMissing : undefined}
      />
      <DateField
        label={texts.issuedOn}
        optional
        value={issued_on ?? null}
        max={today}
        onChange={(to) => draft.change({ ...draft.value, issued_on: to })}
        error={fieldError(act.error, 'issued_on')}
      />
      <TextField
        label={texts.source}
        help={texts.sourceHelp}
        width="full"
        value={source}
        onInput={(event) => draft.change({ ...draft.value, source: event.currentTarget.value })}
        error={fieldError(act.error, 'source') ?? (isSent && !source.trim() ? texts.sourceMissing : undefined)}
      />
      <Dialog open={choosing} onClose={() => setChoosing(false)} title={texts.choose}>
        <AreaChooser
          only="village"
          onPick={(code) => {
            draft.change({ ...draft.value, village: code })
            setChoosing(false)
          }}
        />
      </Dialog>{' '}
    </DraftForm>
  )
}
