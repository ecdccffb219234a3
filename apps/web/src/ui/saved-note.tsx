import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { Icon } from './icon'
import css from './saved-note.module.css'

export type Saved = { state: 'nothing' } | { state: 'saving' } | { state: 'saved'; at: Date } | { state: 'failed' }

/** Whether what was typed is kept: "Tersimpan di perangkat ini 09.41". */
export function SavedNote({ saved }: { saved: Saved }) {
  const texts = useTexts(uiTexts)
  if (saved.state === 'nothing') return null
  return (
    <span className={css.note} role="status" data-state={saved.state}>
      <Icon name={saved.state === 'failed' ? 'triangle-alert' : saved.state === 'saved' ? 'check' : 'clock'} />
      {saved.state === 'saved'
        ? texts.saved.at(clock(saved.at))
        : saved.state === 'saving'
          ? texts.saved.saving
          : texts.saved.failed}
    </span>
  )
}

/** 09.41, as a clock on the wall of an office reads. */
function clock(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}.${String(at.getMinutes()).padStart(2, '0')}`
}
