import type { Person } from '@payung/domain/registration/person'
import { paths } from '../../paths'
import { hasScreen } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { personTexts } from '../../texts/person'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Empty } from '../../ui/empty'
import { Section } from '../../ui/layout'
import { SmallTable } from '../../ui/small-table'
import { ENTERING } from './person-page-next'

/** Who receives when this person dies. */
export function PersonHeirs({ person }: { person: Person }) {
  const texts = useTexts(personTexts)
  const words = texts.heirs
  const { role } = useAccount()
  const now = person.heirs.filter(({ until }) => until === null || until > person.on)
  return (
    <Section
      title={words.title}
      actions={
        ENTERING.includes(role) &&
        hasScreen(paths.heirs) && (
          <ButtonLink small icon="pencil" href={paths.heirs({ village: person.village, person: person.id })}>
            {texts.act.heirs}
          </ButtonLink>
        )
      }
    >
      {now.length === 0 ? (
        <Empty says={words.none} />
      ) : (
        <SmallTable
          caption={texts.heirs.name}
          rows={now}
          keyOf={(row) => row.id}
          columns={[
            { key: 'name', head: words.name, cell: (row) => row.name },
            { key: 'relation', head: words.relation, cell: (row) => words.relations[row.relation] },
            { key: 'born', head: words.born, cell: (row) => <DateText date={row.born} short /> },
            {
              key: 'school',
              head: words.school,
              cell: (row) => (row.school_level === 'none' ? words.noSchool : (row.school_level ?? '–')),
            },
          ]}
        />
      )}
    </Section>
  )
}
