import { UNMASKING_ROLES } from '@payung/domain/access/roles'
import type { Person } from '@payung/domain/registration/person'
import { POST_KINDS } from '@payung/domain/registration/posts'
import { paths } from '../../paths'
import { hasScreen } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { useLanguage } from '../../texts/language'
import { personTexts } from '../../texts/person'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Facts } from '../../ui/facts'
import { Section } from '../../ui/layout'
import { useDayWords } from '../../ui/use-day-words'
import { ENTERING } from './person-page-next'
import { NikReveal } from './person-page-nik'

/** Who the person is, as the register knows it; the NIK masked. */
export function PersonIdentity({ person }: { person: Person }) {
  const texts = useTexts(personTexts)
  const words = texts.identity
  const { day } = useDayWords()
  const language = useLanguage()
  const { role } = useAccount()
  const at = { village: person.village, person: person.id }
  const enters = ENTERING.includes(role) && person.died_on === null
  const mayLook = (UNMASKING_ROLES as readonly string[]).includes(role) && person.nik_last4 !== null
  return (
    <Section
      title={words.title}
      actions={
        <>
          {enters && hasScreen(paths.changePerson) && (
            <ButtonLink small icon="pencil" href={paths.changePerson(at)}>
              {texts.act.change}
            </ButtonLink>
          )}
          {enters && hasScreen(paths.death) && (
            <ButtonLink kind="quiet" small href={paths.death(at)}>
              {texts.act.death}
            </ButtonLink>
          )}
        </>
      }
    >
      <Facts
        facts={[
          {
            label: words.nik,
            value: (
              <>
                <div>{person.nik_last4 === null ? words.noNik : `············${person.nik_last4}`}</div>
                <small>{words.standings[person.nik_standing]}</small>
                {mayLook && <NikReveal village={person.village} person={person.id} />}
              </>
            ),
          },
          ...person.posts
            .filter(({ until }) => until === null || until > person.on)
            .map((held) => ({
              label: words.post,
              value: `${held.title ?? POST_KINDS[held.kind][language]}${held.nature === 'tetap' ? '' : ` (${held.nature === 'pj' ? 'Pj.' : 'Plt.'})`}`,
              note: held.decree && texts.timeline.decree(held.decree.number, day(held.decree.signed_on)),
            })),
          {
            label: words.born,
            value: (
              <>
                {person.birth_place && `${person.birth_place}, `}
                <DateText date={person.born} />
              </>
            ),
          },
          { label: words.sex, value: person.sex === null ? words.none : words[person.sex] },
          { label: words.mother, value: person.mother_name ?? words.none },
          { label: words.address, value: person.address ?? words.none },
          { label: words.phone, value: person.phone === null ? words.none : person.phone.replace(/^62/, '0') },
        ]}
      />
    </Section>
  )
}
