import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { Button } from './button'
import { classes } from './classes'
import css from './file-drop.module.css'
import { Icon } from './icon'
import { Notice } from './notice'

interface FileDropProps {
  label: ReactNode
  help?: ReactNode
  /** Endings that are taken: ['.xlsx', '.csv']. */
  kinds: readonly string[]
  mostMb: number
  onFile: (file: File) => void
  /** Percent sent; 100 means sent and being checked; `null` when nothing is on its way. */
  progress?: number | null
  /** What is wrong with the file that came. */
  error?: ReactNode
}

/** Takes one file by hand or by dragging; refuses the wrong kind and the too large before anything is sent. */
export function FileDrop({ label, help, kinds, mostMb, onFile, progress = null, error }: FileDropProps) {
  const texts = useTexts(uiTexts)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const list = kinds.join(', ')

  const take = (file: File | undefined) => {
    if (!file) return
    const wrongKind = !kinds.some((kind) => file.name.toLowerCase().endsWith(kind))
    const tooLarge = file.size > mostMb * 1024 * 1024
    setRefused(
      wrongKind
        ? texts.file.wrongKind(file.name, list)
        : tooLarge
          ? texts.file.tooLarge(file.name, String(mostMb))
          : null,
    )
    if (!wrongKind && !tooLarge) onFile(file)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  const wrong = refused ?? error
  return (
    <div className={css.whole}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is a convenience; the button beside does the same */}
      <div
        className={classes(css.drop, over && css.over)}
        onDrop={onDrop}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
      >
        <Icon name="file-up" large />
        <div className={css.words}>
          <label htmlFor={id} className={css.label}>
            {label}
          </label>
          {help && <p className={css.help}>{help}</p>}
          {progress === null ? (
            <>
              <p className={css.choose}>
                <span className={css.drag}>{texts.file.drop} </span>
                <Button icon="upload" onClick={() => input.current?.click()}>
                  {texts.file.choose}
                </Button>
              </p>
              <p className={css.help}>{texts.file.limits(list, String(mostMb))}</p>
            </>
          ) : (
            <div className={css.sending} role="status">
              <progress max={100} value={progress >= 100 ? undefined : progress} aria-label={texts.file.checking} />
              {progress >= 100 ? texts.file.checking : texts.file.sending(Math.round(progress))}
            </div>
          )}
        </div>
        <input
          ref={input}
          id={id}
          type="file"
          className="only-heard"
          tabIndex={-1}
          accept={kinds.join(',')}
          onChange={(event) => {
            take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </div>
      {wrong && (
        <Notice tone="bad" live>
          {wrong}
        </Notice>
      )}
    </div>
  )
}
