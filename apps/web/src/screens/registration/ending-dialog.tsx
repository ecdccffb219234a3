import { useState } from 'react'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useSession } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { DateField } from '../../ui/date-field'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { PaperField, usePaper } from './paper-field'

interface EndingDialogProps {
  open: boolean
  title: string
  /** What ends, and what ends with it. */
  says: string
  village: string
  error: Error | null
  busy: boolean
  onClose: () => void
  onEnd: (ending: { until: string; reason: string | null; paper?: string }) => void
}

/** The first day on which something no longer holds, and why. */
export function EndingDialog({ open, title, onClose, ...rest }: EndingDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <EndingForm title={title} {...rest} />
    </Dialog>
  )
}

function EndingForm({ title, says, village, error, busy, onEnd }: Omit<EndingDialogProps, 'open' | 'onClose'>) {
  const texts = useTexts(registerTexts)
  const { today } = useSession()
  const paper = usePaper()
  const [until, setUntil] = useState<string | null>(today)
  const [reason, setReason] = useState('')
  const errors = useFormErrors(error)
  const submit = () => {
    const fits = errors.check({
      until: !until && texts.posts.endOnMissing,
      paper: paper.needed && !paper.id && texts.paper.missing,
    })
    if (fits && until) onEnd({ until, reason: reason.trim() || null, ...(paper.id && { paper: paper.id }) })
  }
  return (
    <FormFrame errors={errors} error={error} onSubmit={submit} busy={busy} act={title}>
      <p>{says}</p>
      <DateField label={texts.posts.endOn} error={errors.of('until')} value={until} onChange={setUntil} />
      <TextField
        label={texts.memberships.endReason}
        help={texts.memberships.endReasonHelp}
        optional
        error={errors.of('reason')}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <PaperField paper={paper} village={village} error={errors.of('paper')} />
    </FormFrame>
  )
}
