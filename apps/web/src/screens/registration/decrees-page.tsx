import { readPlace } from '@payung/contract/areas'
import { listDecrees } from '@payung/contract/registration'
import { useAsk } from '../../api/use-ask'
import { useAskPages } from '../../api/use-ask-pages'
import { areaFromPath, paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { Button, ButtonLink } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Empty } from '../../ui/empty'
import { PageHead } from '../../ui/page-head'
import { SmallTable } from '../../ui/small-table'
import { useMayEnter } from './use-entry'

/** Which decrees stand behind the appointments of an area? */
export function DecreesPage({ params }: ScreenProps) {
  const area = areaFromPath(params.area)
  const texts = useTexts(registerTexts).decrees
  const mayEnter = useMayEnter()
  const place = useAsk(readPlace, { parts: { place: area } }, { fresh: Number.POSITIVE_INFINITY })
  const asked = useAskPages(listDecrees, { parts: { area }, query: { most: 50 } }, 'decrees')
  return (
    <Page title={texts.title}>
      <PageHead
        title={texts.title}
        answer={{
          says: texts.says(place.data?.name ?? '…'),
          besides: texts.besides,
          action: mayEnter && (
            <ButtonLink kind="filled" icon="plus" href={paths.newDecree({ area })}>
              {texts.record}
            </ButtonLink>
          ),
        }}
      />
      <AskedFor asked={asked}>
        {({ decrees }) => (
          <>
            <SmallTable
              caption={texts.table}
              rows={decrees}
              keyOf={(decree) => decree.id}
              empty={<Empty says={texts.empty} />}
              columns={[
                { key: 'number', head: texts.number, cell: (decree) => decree.number, sort: (decree) => decree.number },
                {
                  key: 'signed',
                  head: texts.signed,
                  cell: (decree) => <DateText date={decree.signed_on} short />,
                  sort: (decree) => decree.signed_on,
                },
                { key: 'issuer', head: texts.issuer, cell: (decree) => decree.issuer },
                { key: 'subject', head: texts.subject, cell: (decree) => decree.subject },
                { key: 'people', head: texts.people, align: 'right', cell: (decree) => decree.appointments },
              ]}
            />
            {asked.more && (
              <Button busy={asked.busy} onClick={asked.more}>
                {texts.more}
              </Button>
            )}
          </>
        )}
      </AskedFor>
    </Page>
  )
}
