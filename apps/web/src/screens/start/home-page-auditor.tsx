import { searchAudit } from '@payung/contract/access-oversight'
import type { AuditEvent } from '@payung/domain/access/audit'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { hasScreen } from '../../shell/screen'
import { homeTexts } from '../../texts/home'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { AuditEvents } from './home-page-events'
import type { HomeProps } from './home-page-props'

const MOST = 50

/** The morning of an auditor: what was refused, who looked at a NIK. */
export function AuditorHome({ account }: HomeProps) {
  const { auditor } = useTexts(homeTexts)
  const refused = useAsk(searchAudit, { query: { refused: '1', most: MOST } })
  const looks = useAsk(searchAudit, { query: { event: 'nik.shown', most: MOST } })
  const { count } = useNumbers()
  return (
    <AskedFor asked={refused} waiting={<Skeleton shape="page" />}>
      {({ events, next }) => (
        <>
          <PageHead
            title={account.area.name}
            answer={{
              mark: events.length > 0 ? 'half' : 'whole',
              says: (
                <Emphasis
                  text={
                    events.length === 0
                      ? auditor.clean
                      : next
                        ? auditor.refusedMany(count(MOST))
                        : auditor.refused(count(events.length))
                  }
                />
              ),
              besides: looks.data && looksSentence(looks.data.events, looks.data.next, auditor, count),
              action: hasScreen(paths.audit) && (
                <ButtonLink kind="filled" icon="history" href={paths.audit()}>
                  {auditor.act}
                </ButtonLink>
              ),
            }}
          />
          <AuditEvents title={auditor.list} events={events} />
          {looks.data && <AuditEvents title={auditor.looksList} events={looks.data.events} />}
        </>
      )}
    </AskedFor>
  )
}

function looksSentence(
  events: readonly AuditEvent[],
  next: string | null,
  texts: { noLooks: string; looks: (n: string) => string; looksMany: (n: string) => string },
  count: (n: number) => string,
): string {
  if (events.length === 0) return texts.noLooks
  return next ? texts.looksMany(count(MOST)) : texts.looks(count(events.length))
}
