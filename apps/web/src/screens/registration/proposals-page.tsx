import { listProposals } from '@payung/contract/registration'
import type { Proposal } from '@payung/domain/registration/acts'
import { useAskPages } from '../../api/use-ask-pages'
import { areaFromPath } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Section, Stack } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { ProposalSheet } from './proposal-sheet'

const isWaiting = ({ state }: Proposal) => state === 'entered' || state === 'verified'

/** What waits for a second pair of eyes? */
export function ProposalsPage({ params }: ScreenProps) {
  const area = areaFromPath(params.area)
  const texts = useTexts(registerTexts).proposals
  const { count } = useNumbers()
  const asked = useAskPages(listProposals, { parts: { area }, query: { most: 100 } }, 'proposals')
  return (
    <Page title={texts.title}>
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {({ proposals }) => {
          const waiting = proposals.filter(isWaiting)
          const decided = proposals.filter((one) => !isWaiting(one))
          return (
            <>
              <PageHead
                title={texts.title}
                answer={{
                  says: waiting.length ? texts.says(count(waiting.length)) : texts.none,
                  besides: texts.besides,
                }}
              />
              {waiting.length === 0 ? (
                <Empty says={texts.noneSays} />
              ) : (
                <Section title={texts.waiting}>
                  <Stack>
                    {waiting.map((one) => (
                      <ProposalSheet key={one.id} proposal={one} />
                    ))}
                  </Stack>
                </Section>
              )}
              {decided.length > 0 && (
                <Section title={texts.decidedTitle}>
                  <Stack>
                    {decided.map((one) => (
                      <ProposalSheet key={one.id} proposal={one} />
                    ))}
                  </Stack>
                </Section>
              )}
              {asked.more && (
                <Button busy={asked.busy} onClick={asked.more}>
                  {texts.more}
                </Button>
              )}
            </>
          )
        }}
      </AskedFor>
    </Page>
  )
}
