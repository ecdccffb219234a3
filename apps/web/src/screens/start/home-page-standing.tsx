import { GAPS } from '@payung/domain/monitoring/gaps'
import type { Standing, WaitingVillage } from '@payung/domain/monitoring/standing'
import { Link } from 'wouter'
import { paths } from '../../paths'
import { homeTexts } from '../../texts/home'
import type { homeId } from '../../texts/home.id'
import { useTexts } from '../../texts/texts'
import type { Column } from '../../ui/columns'
import { withoutEmphasis } from '../../ui/emphasis'
import { Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { SmallTable } from '../../ui/small-table'
import type { Mark } from '../../ui/status-mark'
import { placeName } from '../monitoring/coverage-answer'

/** The sentence about the villages of a place; what decides stands between stars. */
export function standingAnswer(
  { villages, full, waits }: Pick<Standing, 'villages' | 'full' | 'waits'>,
  place: string,
  texts: (typeof homeId)['office'],
  count: (n: number) => string,
): { mark: Mark; says: string; plain: string; besides: string } {
  const says =
    villages === 0
      ? texts.noVillages(place)
      : full === villages
        ? texts.full(count(villages), place)
        : texts.some(count(full), count(villages), place)
  const parts = GAPS.filter((gap) => waits[gap].people > 0).map((gap) => texts.part[gap](count(waits[gap].people)))
  return {
    mark: villages === 0 ? 'not_applicable' : full === villages ? 'whole' : full === 0 ? 'open' : 'half',
    says,
    plain: withoutEmphasis(says),
    besides: full < villages ? texts.rest(count(villages - full), parts.join(', ')) : '',
  }
}

/** The villages in which most people wait, and for what. */
export function WaitingVillages({ standing, level }: { standing: Standing; level: 'regency' | 'province' }) {
  const { office } = useTexts(homeTexts)
  const { count } = useNumbers()
  if (standing.waiting.length === 0) return null
  const gap = (key: 'unregistered' | 'unpaid' | 'unposted'): Column<WaitingVillage> => ({
    key,
    head: office[key],
    align: 'right',
    cell: ({ gaps }) => count(gaps[key]),
    sort: ({ gaps }) => gaps[key],
  })
  return (
    <Section title={office.list} says={office.listSays}>
      <SmallTable
        caption={office.caption}
        rows={standing.waiting}
        keyOf={({ code }) => code}
        columns={[
          {
            key: 'village',
            head: office.village,
            cell: (row) => <Link href={paths.village({ village: row.code })}>{row.name}</Link>,
            sort: (row) => row.name,
          },
          {
            key: 'above',
            head: office.above[level],
            cell: ({ above }) => placeName({ name: above }),
            sort: ({ above }) => above,
          },
          {
            key: 'open',
            head: office.open,
            align: 'right',
            cell: (row) => office.of(count(row.posts - row.protected), count(row.posts)),
            sort: (row) => row.posts - row.protected,
          },
          gap('unregistered'),
          gap('unpaid'),
          gap('unposted'),
        ]}
      />
      {standing.left_off > 0 && <p>{office.leftOff(count(standing.left_off))}</p>}
    </Section>
  )
}
