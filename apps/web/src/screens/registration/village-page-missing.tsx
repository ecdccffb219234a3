import type { VillagePage } from '@payung/domain/contributions/protection-shown'
import { Fragment } from 'react'
import { Link } from 'wouter'
import { paths } from '../../paths'
import { useTexts } from '../../texts/texts'
import { villageTexts } from '../../texts/village'
import { Checklist } from '../../ui/checklist'
import { Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
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
      <Checklist
        label={texts.missing.label}
        items={waiting.map(({ step, people }) => ({
          key: step,
          state: 'todo',
          says: texts.todo[step],
          word: texts.missing.turn(texts.turn[step]),
          note: (
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
        }))}
      />
    </Section>
  )
}
