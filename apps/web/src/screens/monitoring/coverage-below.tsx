import type { Coverage, CoverageFigures } from '@payung/domain/monitoring/coverage'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { Bars } from '../../ui/bars'
import { Section } from '../../ui/layout'
import { TileMap } from '../../ui/tile-map'
import { useDayWords } from '../../ui/use-day-words'
import { MARK_OF, placeName, stateOf } from './coverage-answer'
import { hrefOf } from './coverage-next'
import { placeProvinces, placeRegencies } from './tiles'

const LEVELS = ['nation', 'province', 'regency', 'district'] as const
/** More bars than these are no picture any more; the table has them all. */
const BARS = 12

/** The level of a place, told by its code. */
export function levelOf(code: string): (typeof LEVELS)[number] | 'village' {
  return code === '' ? 'nation' : (LEVELS[code.split('.').length] ?? 'village')
}

/** What lies below a place at one look: as a map where there is one, and as bars. */
export function CoverageBelow({ coverage }: { coverage: Coverage }) {
  const texts = useTexts(monitoringTexts)
  const { day } = useDayWords()
  const { area, children, on } = coverage
  const level = levelOf(area.code)
  if (level === 'village') return null
  const title = texts.map.title[level]
  const caption = texts.map.caption(title.toLowerCase(), area.name, day(on))
  return (
    <>
      {(level === 'nation' || level === 'province') && (
        <Section title={title} says={texts.map.says}>
          <TileMap caption={caption} heads={texts.map.head} tiles={tilesOf(coverage, texts.table)} />
        </Section>
      )}
      {children.length > 0 && level !== 'nation' && (
        <Section title={children.length > BARS ? texts.map.lowest(String(BARS)) : texts.map.all}>
          <Bars caption={caption} bars={barsOf(children, texts.table)} />
        </Section>
      )}
    </>
  )
}

type StateWords = Readonly<Record<'notApplicable' | 'noData', string>>

function tilesOf({ area, children }: Coverage, words: StateWords) {
  const codes = children.map((child) => child.area.code)
  const places = area.code === '' ? placeProvinces(codes) : placeRegencies(area.code, codes)
  return children.map((child) => ({
    code: child.area.code,
    label: placeName(child.area),
    ...(places.get(child.area.code) ?? { row: 0, col: 0 }),
    ...shareOf(child, words),
    href: hrefOf(child.area.code),
    short: child.area.code.slice(-2),
  }))
}

/** The areas with the smallest share first; those without a share come last. */
function barsOf(children: readonly CoverageFigures[], words: StateWords) {
  const share = ({ officials }: CoverageFigures) =>
    officials.posts === 0 ? Number.POSITIVE_INFINITY : officials.protected / officials.posts
  return [...children]
    .sort((a, b) => share(a) - share(b) || b.officials.posts - a.officials.posts)
    .slice(0, BARS)
    .map((child) => ({
      key: child.area.code,
      label: placeName(child.area),
      ...shareOf(child, words),
      href: hrefOf(child.area.code),
    }))
}

function shareOf(child: CoverageFigures, words: StateWords) {
  const state = stateOf(child)
  if (state === 'notApplicable' || state === 'noData')
    return { value: null, of: null, mark: { mark: MARK_OF[state], says: words[state] } }
  return { value: child.officials.protected, of: child.officials.posts }
}
