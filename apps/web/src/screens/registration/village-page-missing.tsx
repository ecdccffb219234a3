import type { VillagePage } from '@payung/domain/contributions/protection-shown'
import { Fragment } from 'react'
import { Link } from 'wouter'
import { paths } from '../../paths'
import { useTexts } from '../../texts/texts'
import { villageTexts } from '../../texts/village'
import { Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { SmallTable } from '../../ui/small-table'
import { StatusMark } from '../../ui/status-mark'
import { waitingOf } from './village-page-answer'

/** At most so many people are named in a line; the table below has them all. */
const NAMED = 5

/** Who is not protected, what is missing and whose turn it is. */
export function VillageMissing({ found }: { found: VillagePage }) {
  const texts = useTexts(villageTexts)
  const { count } = useNumbers()
  const waiting = waitingOf(found.people)
  if (waiting.length === 0) return null
  return (
    <Section title={texts.missing.title} id="belum">
      <SmallTable
        caption={texts.missing.title}
        rows={waiting}
        keyOf={({ step }) => step}
        columns={[
          {
            key: 'what',
            head: texts.missing.what,
            cell: ({ step, people }) => (
              <StatusMark mark={people.some(({ state }) => state === 'grace') ? 'half' : 'open'}>
                {texts.todo[step]}
              </StatusMark>
            ),
          },
          {
            key: 'people',
            head: texts.missing.people,
            cell: ({ people }) => (
              <>
                {people.slice(0, NAMED).map((one, i) => (
                  <Fragment key={one.person}>
                    {i > 0 && ', '}
                    <Link href={paths.person({ village: found.village, person: one.person })}>{one.name}</Link>
                  </Fragment>
                ))}
                {people.length > NAMED && ` ${texts.missing.more(count(people.length - NAMED))}`}
              </>
            ),
          },
          { key: 'turn', head: texts.missing.turn, cell: ({ step }) => texts.turn[step] },
        ]}
      />
    </Section>
  )
}
