import { showNik } from '@payung/contract/access-oversight'
import { useEffect, useState } from 'react'
import { useAct } from '../../api/use-ask'
import { paths } from '../../paths'
import { fieldError, useFailureText } from '../../shell/asked-for'
import { hasScreen } from '../../shell/screen'
import { personTexts } from '../../texts/person'
import { useTexts } from '../../texts/texts'
import { Button, ButtonLink } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Cluster, Stack } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { TextField } from '../../ui/text-field'
import css from './person-page-nik.module.css'

/** How long a NIK stays in view, seconds. */
const IN_VIEW = 60

/** The way to the whole NIK: a reason first, which is recorded; after a minute it is masked again. */
export function NikReveal({ village, person }: { village: string; person: string }) {
  const texts = useTexts(personTexts).nik
  const { count } = useNumbers()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [left, setLeft] = useState(0)
  const failureText = useFailureText()
  const act = useAct(showNik, { touches: [], onDone: () => setLeft(IN_VIEW) })
  const nik = act.data?.nik
  const close = () => {
    setAsking(false)
    setReason('')
    setLeft(0)
    act.reset()
  }
  useEffect(() => {
    if (!nik) return
    if (left <= 0) return close()
    const tick = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(tick)
  }, [nik, left])
  const regency = village.slice(0, 5).replace('.', '')
  const wrong = fieldError(act.error, 'reason') ?? failureText(act.error)
  return (
    <>
      <Cluster>
        <Button small icon="eye" onClick={() => setAsking(true)}>
          {texts.look}
        </Button>
        {hasScreen(paths.nikLooks) && (
          <ButtonLink kind="quiet" small icon="history" href={paths.nikLooks({ village, person })}>
            {texts.looks}
          </ButtonLink>
        )}
      </Cluster>
      <Dialog
        open={asking}
        onClose={close}
        title={texts.title}
        actions={
          nik ? (
            <Button kind="filled" onClick={close}>
              {texts.hide}
            </Button>
          ) : (
            <Button
              kind="filled"
              icon="eye"
              busy={act.isPending}
              onClick={() => act.mutate({ parts: { regency, person }, body: { reason } })}
            >
              {texts.show}
            </Button>
          )
        }
      >
        {nik ? (
          <div role="status" className={css.shown}>
            <strong className={css.number}>{`${nik.slice(0, 6)} ${nik.slice(6, 12)} ${nik.slice(12)}`}</strong>
            <p aria-hidden="true">{texts.hides(count(left))}</p>
          </div>
        ) : (
          <Stack>
            <p>{texts.says}</p>
            <TextField
              label={texts.reason}
              help={texts.help}
              error={wrong}
              width="full"
              maxLength={300}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </Stack>
        )}
      </Dialog>
    </>
  )
}
