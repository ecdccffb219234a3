import { moveDemonstration } from '@payung/contract/demonstration'
import { useState } from 'react'
import { useAct } from '../api/use-ask'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { Button } from '../ui/button'
import { DateField } from '../ui/date-field'
import { Dialog } from '../ui/dialog'
import { Stack } from '../ui/layout'
import { showToast } from '../ui/toast'
import { useDayWords } from '../ui/use-day-words'
import { fieldError, useFailureText } from './asked-for'
import { useRefreshSession } from './session'

/** The days that the demonstration knows; the server says so too. */
const FIRST = '2023-08-30'
const LAST = '2023-12-31'

/** Moves the demonstration to another day: what falls due until then falls due, for everybody. */
export function DemoDay({ today, onClose }: { today: string; onClose: () => void }) {
  const texts = useTexts(shellTexts).moveDay
  const { day } = useDayWords()
  const refresh = useRefreshSession()
  const failureText = useFailureText()
  const [wanted, setWanted] = useState<string | null>(today)
  const act = useAct(moveDemonstration, {
    onDone: async (reply) => {
      await refresh()
      showToast(texts.done(day(reply.today)))
      onClose()
    },
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.title}
      actions={
        <Button
          kind="filled"
          icon="calendar"
          busy={act.isPending}
          disabled={wanted === null || wanted === today}
          onClick={() => wanted && act.mutate({ body: { today: wanted } })}
        >
          {texts.act}
        </Button>
      }
    >
      <Stack>
        <p>{texts.says(day(FIRST), day(LAST))}</p>
        <DateField
          label={texts.day}
          value={wanted}
          onChange={setWanted}
          min={FIRST}
          max={LAST}
          error={fieldError(act.error, 'today') ?? failureText(act.error)}
        />
      </Stack>
    </Dialog>
  )
}
