import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { ApiRefusal } from '../api/refused'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { Button, ButtonLink } from '../ui/button'
import { classes } from '../ui/classes'
import { Notice } from '../ui/notice'
import { type Saved, SavedNote } from '../ui/saved-note'
import { useFailureText } from './asked-for'
import css from './form-frame.module.css'

/** What is wrong in a form: what it found itself before sending, and what the server refused. */
export interface FormErrors {
  /** The sentence that belongs to a field, by any of the names under which it may come. */
  of: (...fields: string[]) => string | undefined
  /** Keeps what the form has found; true when it is nothing. */
  check: (found: Readonly<Record<string, string | false | null | undefined>>) => boolean
  /** The sentence of the refusal that no field has taken. */
  above: string | undefined
  /** Changes with every attempt, so that the first wrong field is led to again. */
  attempt: number
}

/** Errors of a form, each beside its field; what no field takes stands above it. */
export function useFormErrors(error: Error | null | undefined): FormErrors {
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({})
  const [attempt, setAttempt] = useState(0)
  const failureText = useFailureText()
  const asked = new Set<string>()
  const refused = error instanceof ApiRefusal ? error : null
  const server = (field: string) =>
    refused?.fields.find((wrong) => wrong.field === field)?.says ??
    (refused?.field === field ? refused.says : undefined)
  const errors: FormErrors = {
    attempt,
    of(...fields) {
      for (const field of fields) asked.add(field)
      return fields.map((field) => own[field] ?? server(field)).find(Boolean)
    },
    check(found) {
      const wrong = Object.entries(found).filter((row): row is [string, string] => Boolean(row[1]))
      setOwn(Object.fromEntries(wrong))
      setAttempt((was) => was + 1)
      return wrong.length === 0
    },
    // Read after the fields have asked: the frame draws it last.
    get above() {
      const taken =
        refused && [refused.field, ...refused.fields.map((wrong) => wrong.field)].some((f) => f && asked.has(f))
      return error && !taken ? failureText(error) : undefined
    },
  }
  return errors
}

interface FormFrameProps {
  errors: FormErrors
  error?: Error | null
  onSubmit: () => void
  /** The act in words: "Daftarkan Maria". */
  act: ReactNode
  busy?: boolean
  /** Where somebody goes who does not want to. */
  back?: { href: string; label: ReactNode }
  /** What was typed is kept on the device. */
  draft?: { saved: Saved; restored: boolean; forget: () => void }
  /** Under the button, before it is pressed: what will happen. */
  note?: ReactNode
  wide?: boolean
  /** Only one button of a page is filled: a form that prepares the next step may stand back. */
  actKind?: 'filled' | 'outline'
  children: ReactNode
}

/** A form: its fields, what is wrong in all, the act, and whether what was typed is kept. */
export function FormFrame(props: FormFrameProps) {
  const { errors, error, onSubmit, act, busy, back, draft, note, wide, actKind = 'filled', children } = props
  const texts = useTexts(uiTexts)
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const wrong = ref.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')
    if (wrong) (wrong.matches('input, select, textarea') ? wrong : (wrong.querySelector('input') ?? wrong)).focus()
  }, [errors.attempt, error])
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) onSubmit()
  }
  return (
    <form
      ref={ref}
      className={classes(css.form, wide && css.wide)}
      onSubmit={send}
      // Enter in a sheet that one of the fields has opened chooses there; it does not send what lies under it.
      onKeyDown={(event) => {
        const sheet = (event.target as HTMLElement).closest('dialog')
        if (event.key === 'Enter' && sheet && ref.current?.contains(sheet) && isInput(event.target))
          event.preventDefault()
      }}
      noValidate
    >
      {draft?.restored && draft.saved.state !== 'nothing' && (
        <Notice
          title={texts.saved.restored}
          action={
            <Button small icon="trash" onClick={draft.forget}>
              {texts.saved.discard}
            </Button>
          }
        />
      )}
      {children}
      <Above errors={errors} />
      {note}
      <div className={css.foot}>
        <Button kind={actKind} type="submit" busy={busy}>
          {act}
        </Button>
        {back && (
          <ButtonLink kind="quiet" href={back.href}>
            {back.label}
          </ButtonLink>
        )}
        {draft && <SavedNote saved={draft.saved} />}
      </div>
    </form>
  )
}

function isInput(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement
}

/** Drawn after the fields, so that it knows which of them has taken the refusal. */
function Above({ errors }: { errors: FormErrors }) {
  return errors.above ? (
    <Notice tone="bad" live>
      {errors.above}
    </Notice>
  ) : null
}
