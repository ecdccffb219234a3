import { useEffect, useState } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import css from './area-picker.module.css'
import { Button } from './button'
import { Empty } from './empty'
import { ErrorState } from './error-state'
import { Icon } from './icon'
import { useNumbers } from './numbers'
import { SearchField } from './search-field'
import { Skeleton } from './skeleton'
import { useLoad } from './use-load'

export interface PickerPlace {
  code: string
  label: string
  /** Names above it, from the top down; shown where it was searched for. */
  path?: readonly string[]
  /** Its kind in a word, where two places bear one name. */
  kind?: string
  /** Has it places below? */
  opens: boolean
}

interface AreaPickerProps {
  /** The places below one; `null` asks for the top. */
  loadBelow: (place: PickerPlace | null) => Promise<readonly PickerPlace[]>
  /** Places whose name holds the words. Asked from three letters on. */
  search: (words: string) => Promise<readonly PickerPlace[]>
  onPick: (place: PickerPlace) => void
  /** The path that is open at first, from the top down. */
  start?: readonly PickerPlace[]
  /** May this one be chosen? Everything, when not said. */
  mayPick?: (place: PickerPlace) => boolean
}

const WAIT_MS = 250
const LETTERS = 3

/** Chooses a place level by level, or by its name with the path that tells it from its namesakes. */
export function AreaPicker({ loadBelow, search, onPick, start = [], mayPick = () => true }: AreaPickerProps) {
  const texts = useTexts(uiTexts)
  const { count } = useNumbers()
  const [path, setPath] = useState(start)
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const here = path.at(-1) ?? null
  const searching = words.length >= LETTERS
  const listed = useLoad(
    () => (searching ? search(words) : loadBelow(here)),
    searching ? `?${words}` : (here?.code ?? ''),
  )

  const line = (place: PickerPlace) => {
    const goDeeper = place.opens && !searching
    const act = goDeeper ? () => setPath([...path, place]) : () => onPick(place)
    return (
      <li key={place.code}>
        <button
          type="button"
          className={css.place}
          disabled={!goDeeper && !mayPick(place)}
          aria-label={goDeeper ? texts.picker.open(place.label) : undefined}
          onClick={act}
        >
          <span className={css.words}>
            <span className={css.label}>
              {place.label}
              {place.kind && <span className={css.kind}> {place.kind}</span>}
            </span>
            {place.path && <span className={css.path}>{place.path.join(' › ')}</span>}
          </span>
          <span className={css.code}>{place.code}</span>
          {goDeeper && <Icon name="chevron-right" />}
        </button>
      </li>
    )
  }

  return (
    <div className={css.picker}>
      <SearchField
        value={typed}
        onChange={setTyped}
        label={texts.picker.search}
        placeholder={`${texts.picker.search} (${texts.picker.searchHelp.toLowerCase()})`}
      />
      {!searching && path.length > 0 && (
        <div className={css.open}>
          <Button kind="quiet" small icon="arrow-left" onClick={() => setPath(path.slice(0, -1))}>
            {path.at(-2)?.label ?? texts.picker.top}
          </Button>
          {here && mayPick(here) && (
            <Button small icon="check" onClick={() => onPick(here)}>
              {texts.picker.choose(here.label)}
            </Button>
          )}
        </div>
      )}
      {listed.state === 'loading' ? (
        <Skeleton rows={4} />
      ) : listed.state === 'failed' ? (
        <ErrorState onRetry={listed.again} says={texts.error.offline} />
      ) : (
        <>
          {searching && (
            <p className={css.found} aria-live="polite">
              {texts.picker.found(count(listed.value.length))}
            </p>
          )}
          {listed.value.length === 0 ? (
            <Empty says={texts.picker.nothing} />
          ) : (
            <ul className={css.list}>{listed.value.map(line)}</ul>
          )}
        </>
      )}
    </div>
  )
}
