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
import { type Paged, usePages } from './use-pages'

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

/** A page of places; in a search also how many there are, and where most of them lie. */
export interface PickerPage extends Paged<PickerPlace> {
  count?: number
  groups?: readonly { code: string; label: string; count: number }[]
  /** Nothing bears the name; these are names like it. */
  similar?: boolean
}

interface AreaPickerProps {
  /** The places below one; `null` asks for the top. */
  loadBelow: (place: PickerPlace | null, after: string | undefined) => Promise<PickerPage>
  /** Places whose name holds the words, everywhere or within one. Asked from three letters on. */
  search: (words: string, within: string | undefined, after: string | undefined) => Promise<PickerPage>
  onPick: (place: PickerPlace) => void
  /** The path that is open at first, from the top down. */
  start?: readonly PickerPlace[]
  /** The name of the top, on the way back to it. */
  top?: string
  /** May this one be chosen? Everything, when not said. */
  mayPick?: (place: PickerPlace) => boolean
}

const WAIT_MS = 250
const LETTERS = 3

/** Chooses a place level by level, or by its name with the path that tells it from its namesakes. */
export function AreaPicker({ loadBelow, search, onPick, start = [], top, mayPick = () => true }: AreaPickerProps) {
  const texts = useTexts(uiTexts)
  const { count } = useNumbers()
  const [path, setPath] = useState(start)
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  const [within, setWithin] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => {
      setWords(typed.trim())
      setWithin(undefined)
    }, WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const here = path.at(-1) ?? null
  const searching = words.length >= LETTERS
  const listed = usePages(
    (after) => (searching ? search(words, within, after) : loadBelow(here, after)),
    searching ? `?${words}@${within ?? ''}` : (here?.code ?? ''),
  )
  return (
    <div className={css.picker}>
      <SearchField
        value={typed}
        onChange={setTyped}
        label={texts.picker.search}
        placeholder={`${texts.picker.search} (${texts.picker.searchHelp.toLowerCase()})`}
      />
      {!searching && here && (
        <div className={css.open}>
          <Button kind="quiet" small icon="arrow-left" onClick={() => setPath(path.slice(0, -1))}>
            {path.at(-2)?.label ?? top ?? texts.picker.top}
          </Button>
          {mayPick(here) && (
            <Button small icon="check" onClick={() => onPick(here)}>
              {texts.picker.choose(here.label)}
            </Button>
          )}
        </div>
      )}
      {listed.state === 'loading' && <Skeleton rows={4} />}
      {listed.state === 'failed' && <ErrorState onRetry={listed.again} says={texts.error.offline} />}
      {listed.state === 'ready' && (
        <>
          {searching && (
            <p className={css.found} aria-live="polite">
              {listed.first.similar
                ? texts.picker.similar
                : texts.picker.found(count(listed.first.count ?? listed.rows.length))}
            </p>
          )}
          {searching && (listed.first.groups?.length ?? 0) > 1 && (
            <div className={css.groups}>
              {listed.first.groups?.map((group) => (
                <Button key={group.code} small onClick={() => setWithin(group.code)}>
                  {group.label} ({count(group.count)})
                </Button>
              ))}
            </div>
          )}
          {listed.rows.length === 0 ? (
            <Empty says={texts.picker.nothing} />
          ) : (
            <ul className={css.list}>
              {listed.rows.map((place) => (
                <PlaceLine
                  key={place.code}
                  place={place}
                  deeper={place.opens && !searching}
                  blocked={!mayPick(place)}
                  onPress={() => (place.opens && !searching ? setPath([...path, place]) : onPick(place))}
                />
              ))}
            </ul>
          )}
          {listed.more && (
            <Button small wide onClick={listed.more}>
              {texts.more}
            </Button>
          )}
        </>
      )}
    </div>
  )
}

interface PlaceLineProps {
  place: PickerPlace
  /** Pressing opens what lies below it, instead of choosing it. */
  deeper: boolean
  blocked: boolean
  onPress: () => void
}

function PlaceLine({ place, deeper, blocked, onPress }: PlaceLineProps) {
  const texts = useTexts(uiTexts)
  return (
    <li>
      <button
        type="button"
        className={css.place}
        disabled={!deeper && blocked}
        aria-label={deeper ? texts.picker.open(place.label) : undefined}
        onClick={onPress}
      >
        <span className={css.words}>
          <span className={css.label}>
            {place.label}
            {place.kind && <span className={css.kind}> {place.kind}</span>}
          </span>
          {place.path && <span className={css.path}>{place.path.join(' › ')}</span>}
        </span>
        <span className={css.code}>{place.code}</span>
        {deeper && <Icon name="chevron-right" />}
      </button>
    </li>
  )
}
