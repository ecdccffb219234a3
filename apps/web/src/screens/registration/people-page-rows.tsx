import { MEMBER_STEPS } from '@payung/domain/registration/member-states'
import type { PersonRow } from '@payung/domain/registration/person'
import { paths } from '../../paths'
import { useLanguage } from '../../texts/language'
import { personTexts } from '../../texts/person'
import { useTexts } from '../../texts/texts'
import { villageTexts } from '../../texts/village'
import { PersonLine } from '../../ui/person-line'
import css from './people-page.module.css'
import { workOf } from './village-page-state'

/** People as lines; the NIK shows its last four. */
export function PeopleRows({ people }: { people: readonly (PersonRow & { place?: string })[] }) {
  const texts = useTexts(personTexts)
  const village = useTexts(villageTexts)
  const language = useLanguage()
  const words = { label: village.people.nik, missing: village.people.noNik, look: texts.nik.look }
  return (
    <ul className={css.rows}>
      {people.map((one) => {
        const work = workOf(
          { posts: one.posts.map(({ kind }) => kind), profession: one.memberships[0]?.profession ?? null },
          language,
        )
        return (
          <li key={one.id}>
            <PersonLine
              name={one.name}
              href={paths.person({ village: one.village, person: one.id })}
              sub={[work, one.place, one.died_on && texts.people.died].filter(Boolean).join(' · ')}
              lastFour={one.nik_last4}
              numberWords={words}
              // No umbrella: who is registered may still not be paid for.
              mark={<span className={css.state}>{MEMBER_STEPS[one.state][language]}</span>}
            />
          </li>
        )
      })}
    </ul>
  )
}
