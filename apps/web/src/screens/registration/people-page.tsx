import { exportPeopleAsText, exportPeopleAsWorkbook, searchPeople } from '@payung/contract/registration'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { addressOf } from '../../api/ask'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { hasScreen, type ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { personTexts } from '../../texts/person'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { Empty } from '../../ui/empty'
import { Cluster, Section, Stack } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { SearchField } from '../../ui/search-field'
import { usePlaceName } from './people-page-place'
import { PeopleRows } from './people-page-rows'
import { VillagersPages } from './people-page-village'
import { ENTERING } from './person-page-next'

/** Fewer letters than these find half of the regency. */
const LEAST = 3
/** More of one name than these are not told apart by eye. */
const MOST = 50
/** How long after the last letter is asked, milliseconds: a slow line carries one question, not eight. */
const PAUSE = 350

/** People of an area by name; those of one village page by page too. */
export function PeoplePage({ params }: ScreenProps) {
  const texts = useTexts(personTexts).people
  const { role } = useAccount()
  const area = params.area ?? ''
  const isVillage = area.split('.').length === 4
  const place = usePlaceName(area)
  const [search, setSearch] = useSearchParams()
  const [typed, setTyped] = useState(search.get('nama') ?? '')
  const words = useSettled(typed.trim(), PAUSE)
  useEffect(() => {
    setSearch(words.length >= LEAST ? { nama: words } : {}, { replace: true })
  }, [words, setSearch])
  const file = { parts: { area }, query: {} }
  return (
    <Page title={texts.title}>
      <PageHead
        title={texts.title}
        answer={{
          says: <Emphasis text={texts.answer(place)} />,
          besides: texts.besides,
          action: isVillage && ENTERING.includes(role) && hasScreen(paths.newPerson) && (
            <ButtonLink kind="filled" icon="user-plus" href={paths.newPerson({ village: area })}>
              {texts.add}
            </ButtonLink>
          ),
        }}
      />
      <Section title={texts.results}>
        <SearchField value={typed} onChange={setTyped} label={texts.search} />
        {words.length >= LEAST ? (
          <Found area={area} words={words} />
        ) : isVillage ? (
          <VillagersPages village={area} />
        ) : (
          <Empty title={texts.start} says={texts.startSays} />
        )}
      </Section>
      <Cluster>
        <ButtonLink icon="file-spreadsheet" href={addressOf(exportPeopleAsWorkbook, file)} download>
          {texts.xlsx}
        </ButtonLink>
        <ButtonLink kind="quiet" icon="file-text" href={addressOf(exportPeopleAsText, file)} download>
          {texts.csv}
        </ButtonLink>
      </Cluster>
    </Page>
  )
}

function Found({ area, words }: { area: string; words: string }) {
  const texts = useTexts(personTexts).people
  const { count } = useNumbers()
  const asked = useAsk(searchPeople, { parts: { area }, query: { words, most: MOST } }, { keep: true })
  return (
    <AskedFor asked={asked}>
      {({ people }) =>
        people.length === 0 ? (
          <Empty title={texts.none} says={texts.noneSays} />
        ) : (
          <Stack gap="tight">
            <p aria-live="polite">
              {people.length < MOST ? texts.found(count(people.length)) : texts.foundMany(count(MOST))}
            </p>
            <PeopleRows people={people} />
          </Stack>
        )
      }
    </AskedFor>
  )
}

/** What was typed, once nothing more has been typed for a while. */
function useSettled(typed: string, pause: number): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), pause)
    return () => clearTimeout(timer)
  }, [typed, pause])
  return settled
}
