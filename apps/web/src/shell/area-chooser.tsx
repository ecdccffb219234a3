import { listChildren, searchAreas } from '@payung/contract/areas'
import type { Area } from '@payung/domain/areas/area'
import { ask } from '../api/ask'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { AreaPicker, type PickerPlace } from '../ui/area-picker'
import { useAccount } from './session'

interface AreaChooserProps {
  onPick: (code: string) => void
  /** Nothing outside of it is offered; the area of the duty when not said. */
  within?: Pick<Area, 'code' | 'name'>
  /** The places that are open at first, from the one below `within` down. */
  start?: readonly Area[]
  /** Only areas of this level may be chosen. */
  only?: 'village' | 'regency'
}

const PARTS = { regency: 2, village: 4 }

/** Chooses an area of the country, inside the duty of who is signed in: level by level, or by its name. */
export function AreaChooser({ onPick, within, start = [], only }: AreaChooserProps) {
  const kinds = useTexts(shellTexts).kinds
  const { area } = useAccount()
  const top = within ?? area
  const place = ({ code, name, kind }: Area, path?: readonly string[]): PickerPlace => ({
    code,
    label: name,
    path,
    kind: path && kinds[kind],
    opens: code.split('.').length < PARTS.village,
  })
  return (
    <AreaPicker
      top={top.name}
      start={start.map((step) => place(step))}
      mayPick={({ code }) => !only || code.split('.').length === PARTS[only]}
      onPick={({ code }) => onPick(code)}
      loadBelow={async (above, after) => {
        const page = await ask(listChildren, { parts: { place: above?.code ?? top.code }, query: { after } })
        return { rows: page.areas.map((child) => place(child)), next: page.next }
      }}
      search={async (q, inside, after) => {
        const query = { q, within: inside ?? (top.code || undefined), after: after && Number(after) }
        const found = await ask(searchAreas, { query })
        return {
          rows: found.hits.map((hit) => place(hit, hit.path)),
          next: found.next === null ? null : String(found.next),
          count: found.count,
          groups: found.groups.map((group) => ({ code: group.code, label: group.name, count: group.count })),
          similar: found.similar,
        }
      }}
    />
  )
}
