import { readProtection } from '@payung/contract/contributions'
import { viewPerson } from '@payung/contract/registration'
import type { Protection } from '@payung/domain/contributions/protection-shown'
import type { Person } from '@payung/domain/registration/person'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useSession } from '../../shell/session'
import { useLanguage } from '../../texts/language'
import { personTexts } from '../../texts/person'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { villageTexts } from '../../texts/village'
import { ButtonLink } from '../../ui/button'
import { Emphasis, withoutEmphasis } from '../../ui/emphasis'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { PrintFoot } from '../../ui/print-foot'
import { Share } from '../../ui/share'
import { Skeleton } from '../../ui/skeleton'
import { useDayWords } from '../../ui/use-day-words'
import { StepTexts } from '../law/step-texts'
import { personAnswer } from './person-page-answer'
import { PersonFindings } from './person-page-findings'
import { PersonHeirs } from './person-page-heirs'
import { PersonIdentity } from './person-page-identity'
import { PersonMemberships } from './person-page-memberships'
import { PersonMonths } from './person-page-months'
import { PersonNext } from './person-page-next'
import { PersonTimeline } from './person-page-timeline'
import { villageName } from './village-page-state'

/** One person: protected until when and because of what, or what is missing and whose turn it is. */
export function PersonPage({ params }: ScreenProps) {
  const parts = { village: params.village ?? '', person: params.person ?? '' }
  const person = useAsk(viewPerson, { parts, query: {} })
  const protection = useAsk(readProtection, { parts, query: {} })
  return (
    <Page title={person.data?.name ?? ''}>
      <AskedFor asked={person} waiting={<Skeleton shape="page" />}>
        {(found) => (
          <AskedFor asked={protection} waiting={<Skeleton shape="page" />}>
            {(covered) => <PersonOf person={found} protection={covered} />}
          </AskedFor>
        )}
      </AskedFor>
    </Page>
  )
}

function PersonOf({ person, protection }: { person: Person; protection: Protection }) {
  const texts = useTexts(personTexts)
  const { kind } = useTexts(villageTexts)
  const { invented } = useTexts(shellTexts)
  const language = useLanguage()
  const words = useDayWords()
  const { demo } = useSession()
  const village = villageName(person.village, person.village_name, kind)
  const answer = personAnswer(person, protection, { texts, words, language })
  return (
    <>
      <PageHead
        above={
          <ButtonLink kind="quiet" small icon="arrow-left" href={paths.village({ village: person.village })}>
            {texts.back(village)}
          </ButtonLink>
        }
        title={person.name}
        answer={{
          mark: answer.mark,
          says: <Emphasis text={answer.says} />,
          besides: answer.besides,
          action: <PersonNext person={person} protection={protection} />,
        }}
        tools={
          <>
            <Share
              title={person.name}
              text={texts.share(person.name, village, words.day(protection.on), withoutEmphasis(answer.says))}
            />
            <PrintButton />
          </>
        }
      />
      <PersonFindings findings={protection.findings} />
      <PersonMonths person={person} />
      <PersonMemberships person={person} protection={protection} />
      <PersonIdentity person={person} />
      <PersonHeirs person={person} />
      <PersonTimeline person={person} protection={protection} />
      <StepTexts steps={['mutasi']} />
      <PrintFoot source="Payung Desa" on={protection.on} warning={demo ? invented : undefined} />
    </>
  )
}
