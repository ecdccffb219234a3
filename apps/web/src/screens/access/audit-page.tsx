import { exportAudit, searchAudit } from '@payung/contract/access-oversight'
import { useSearchParams } from 'wouter'
import { addressOf } from '../../api/ask'
import { useAskPages } from '../../api/use-ask-pages'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { accessTexts } from '../../texts/access'
import { useTexts } from '../../texts/texts'
import { Button, ButtonLink } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { AuditFilters } from './audit-filters'
import { AuditTable } from './audit-table'
import { AUDIT_PARTS, type AuditWanted } from './audit-wanted'

const STEP = 50

/** Who did what, where and when; what was refused; who looked at a NIK. One search for the auditor. */
export function AuditPage() {
  const texts = useTexts(accessTexts).audit
  const { count } = useNumbers()
  const [search, setSearch] = useSearchParams()
  const wanted: AuditWanted = Object.fromEntries(
    AUDIT_PARTS.flatMap((part) => (search.get(part) ? [[part, search.get(part)]] : [])),
  )
  const change = (to: AuditWanted) => {
    setSearch(new URLSearchParams(Object.entries(to).filter(([, value]) => value)))
  }
  const query = { ...wanted, refused: wanted.refused === '1' ? ('1' as const) : undefined }
  const asked = useAskPages(searchAudit, { query: { ...query, most: STEP } }, 'events')
  const found = asked.data?.events.length ?? 0
  return (
    <Page title={texts.title} wide>
      <PageHead
        title={texts.title}
        answer={{
          says: asked.data?.next ? texts.saysMore(count(found)) : found ? texts.says(count(found)) : texts.nothing,
          besides: texts.besides,
        }}
        tools={
          <ButtonLink icon="download" download href={addressOf(exportAudit, { query })}>
            {texts.export}
          </ButtonLink>
        }
      />
      <AuditFilters key={JSON.stringify(wanted)} wanted={wanted} onChange={change} />
      <AskedFor asked={asked}>
        {({ events }) =>
          events.length === 0 ? (
            <Empty says={texts.empty} action={<Button onClick={() => change({})}>{texts.clear}</Button>} />
          ) : (
            <>
              <AuditTable events={events} onNarrow={(part) => change({ ...wanted, ...part })} />
              {asked.more && (
                <Button busy={asked.busy} onClick={asked.more}>
                  {texts.more}
                </Button>
              )}
            </>
          )
        }
      </AskedFor>
    </Page>
  )
}
