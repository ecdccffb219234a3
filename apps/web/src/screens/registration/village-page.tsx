import { readVillagePage } from '@payung/contract/contributions'
import { PERSON_ROLES } from '@payung/domain/access/roles'
import type { VillagePage as VillageFound } from '@payung/domain/contributions/protection-shown'
import { Redirect, useSearchParams } from 'wouter'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { villageTexts } from '../../texts/village'
import { Emphasis, withoutEmphasis } from '../../ui/emphasis'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { PrintFoot } from '../../ui/print-foot'
import { Share } from '../../ui/share'
import { Skeleton } from '../../ui/skeleton'
import { useDayWords } from '../../ui/use-day-words'
import { villageAnswer } from './village-page-answer'
import { VillageFigures } from './village-page-figures'
import { VillageMissing } from './village-page-missing'
import { VillageMoney } from './village-page-money'
import { VillageNext } from './village-page-next'
import { VillagePeople } from './village-page-people'
import { villageName } from './village-page-state'
import { VillageTabs } from './village-page-tabs'

/** A village on one page: who is protected, who is not and whose turn it is, twelve months of each, and the money. */
export function VillagePage({ params }: ScreenProps) {
  const texts = useTexts(villageTexts)
  const { role } = useAccount()
  const [search] = useSearchParams()
  const village = params.village ?? ''
  const readsNames = (PERSON_ROLES as readonly string[]).includes(role)
  const asked = useAsk(
    readVillagePage,
    { parts: { village }, query: { on: search.get('per') ?? undefined } },
    { when: readsNames },
  )
  // Whoever reads no names reads the village's sums.
  if (!readsNames) return <Redirect to={paths.coverage({ area: village })} replace />
  return (
    <Page title={asked.data ? villageName(village, asked.data.name, texts.kind) : ''} f4>
      <AskedFor asked={asked} waiting={<Skeleton shape="page" rows={8} />}>
        {(found) => <VillageOf found={found} />}
      </AskedFor>
    </Page>
  )
}

function VillageOf({ found }: { found: VillageFound }) {
  const texts = useTexts(villageTexts)
  const { invented } = useTexts(shellTexts)
  const numbers = useNumbers()
  const words = useDayWords()
  const { today, demo } = useSession()
  const name = villageName(found.village, found.name, texts.kind)
  const answer = villageAnswer(found, name, { texts, numbers, words, today })
  return (
    <>
      <PageHead
        title={name}
        answer={{
          mark: answer.mark,
          says: <Emphasis text={answer.says} />,
          besides: answer.besides,
          action: <VillageNext found={found} />,
        }}
        tools={
          <>
            <Share
              title={name}
              text={withoutEmphasis(texts.share(name, words.day(found.on), answer.says, answer.besides))}
            />
            <PrintButton />
          </>
        }
      />
      <VillageTabs village={found.village} current="people" />
      <VillageFigures found={found} />
      <VillageMissing found={found} />
      <VillagePeople found={found} />
      <VillageMoney village={found.village} month={found.months.at(-1) ?? ''} />
      <PrintFoot source={texts.figures.source} on={found.on} warning={demo ? invented : undefined} />
    </>
  )
}
