import { useState } from 'react'
import { useLocation } from 'wouter'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { Button } from './button'
import { classes } from './classes'
import { useNumbers } from './numbers'
import { Sideways } from './sideways'
import { SmallTable } from './small-table'
import { type Mark, MarkShape } from './status-mark'
import css from './tile-map.module.css'

export interface Tile {
  code: string
  label: string
  row: number
  col: number
  /** The part and the whole; without them the tile shows its mark. */
  value: number | null
  of: number | null
  /** Instead of a share: why there is none. */
  mark?: { mark: Mark; says: string }
  href?: string
  /** What stands in the tile when the code is too long. */
  short?: string
}

interface TileMapProps {
  /** What is shown, of which day. */
  caption: string
  tiles: readonly Tile[]
  /** Heads of the table: what a tile is, what its part and its whole are. */
  heads: { label: string; value: string; of: string; share: string }
}

const SIDE = 56
const STEP = SIDE + 4
const STEPS = [0, 20, 40, 60, 80] as const

/** Equal tiles on a grid laid by hand: five teals for the share, a mark where there is none, and the same as a table. */
export function TileMap({ caption, tiles, heads }: TileMapProps) {
  const texts = useTexts(uiTexts)
  const { count, percent } = useNumbers()
  const [asTable, setAsTable] = useState(false)
  const [pointed, setPointed] = useState<Tile | null>(null)
  const wide = Math.max(...tiles.map((tile) => tile.col)) + 1
  const high = Math.max(...tiles.map((tile) => tile.row)) + 1
  const says = (tile: Tile) =>
    tile.mark
      ? `${tile.label}: ${tile.mark.says}`
      : `${tile.label}: ${shareOf(tile) === null ? texts.noValue : `${percent(tile.value ?? 0, tile.of ?? 0)} (${count(tile.value ?? 0)} ${texts.of} ${count(tile.of ?? 0)})`}`
  return (
    <figure className={css.figure}>
      <figcaption className={css.caption}>{caption}</figcaption>
      {asTable ? (
        <SmallTable
          caption={caption}
          keyOf={(tile) => tile.code}
          rows={tiles}
          columns={[
            { key: 'label', head: heads.label, cell: (tile) => tile.label, sort: (tile) => tile.label },
            {
              key: 'share',
              head: heads.share,
              align: 'right',
              sort: shareOf,
              cell: (tile) =>
                tile.mark ? tile.mark.says : shareOf(tile) === null ? '–' : percent(tile.value ?? 0, tile.of ?? 0),
            },
            {
              key: 'value',
              head: heads.value,
              align: 'right',
              sort: (tile) => tile.value,
              cell: (tile) => (tile.value === null ? '–' : count(tile.value)),
            },
            {
              key: 'of',
              head: heads.of,
              align: 'right',
              sort: (tile) => tile.of,
              cell: (tile) => (tile.of === null ? '–' : count(tile.of)),
            },
          ]}
        />
      ) : (
        <>
          <Sideways label={caption}>
            <svg
              viewBox={`-2 -2 ${wide * STEP} ${high * STEP}`}
              className={css.map}
              style={{ minWidth: `${wide * 2.875}rem`, maxWidth: `${wide * 4.5}rem` }}
            >
              <title>{caption}</title>
              {tiles.map((tile) => (
                <TileShape key={tile.code} tile={tile} says={says(tile)} onPoint={setPointed} />
              ))}
            </svg>
          </Sideways>
          <p className={css.pointed} aria-hidden="true">
            {pointed ? says(pointed) : ' '}
          </p>
          <ul className={css.ramp} aria-hidden="true">
            {STEPS.map((from, i) => (
              <li key={from} className={css[`r${i + 1}`]}>
                {from}–{from + 20} %
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="never-printed">
        <Button kind="quiet" small icon={asTable ? 'map' : 'layout-list'} onClick={() => setAsTable(!asTable)}>
          {asTable ? texts.asPicture : texts.asTable}
        </Button>
      </div>
    </figure>
  )
}

function shareOf(tile: Tile): number | null {
  if (tile.mark || tile.value === null || !tile.of) return null
  return (tile.value / tile.of) * 100
}

function TileShape({ tile, says, onPoint }: { tile: Tile; says: string; onPoint: (tile: Tile | null) => void }) {
  const { percent } = useNumbers()
  const [, go] = useLocation()
  const share = shareOf(tile)
  const step = share === null ? null : Math.min(5, Math.floor(share / 20) + 1)
  const mark = tile.mark?.mark ?? (share === null ? 'absent' : null)
  const shape = (
    <g transform={`translate(${tile.col * STEP} ${tile.row * STEP})`}>
      <title>{says}</title>
      <rect
        width={SIDE}
        height={SIDE}
        rx="4"
        className={classes(css.tile, step ? css[`r${step}`] : css[`mark_${mark}`])}
      />
      <text x="7" y="18" className={classes(css.code, step !== null && css[`on${step}`])}>
        {tile.short ?? tile.code}
      </text>
      {mark ? (
        <svg
          x={SIDE / 2 - 11}
          y={26}
          width="22"
          height="22"
          viewBox="0 0 20 20"
          className={css[`mark_${mark}`]}
          aria-hidden="true"
        >
          <MarkShape mark={mark} />
        </svg>
      ) : (
        <text x="7" y="45" className={classes(css.share, css[`on${step}`])}>
          {percent(tile.value ?? 0, tile.of ?? 0).replace(/[,.]\d+|\s/g, '')}
        </text>
      )}
    </g>
  )
  const pointing = {
    onMouseEnter: () => onPoint(tile),
    onFocus: () => onPoint(tile),
    onMouseLeave: () => onPoint(null),
    onBlur: () => onPoint(null),
  }
  const href = tile.href
  if (!href)
    return (
      <svg role="img" aria-label={says} overflow="visible" {...pointing}>
        {shape}
      </svg>
    )
  return (
    <a
      href={href}
      aria-label={says}
      className={css.link}
      {...pointing}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        go(href)
      }}
    >
      {shape}
    </a>
  )
}
