import { listNikLooks } from '@payung/contract/access-oversight'
import { viewPerson } from '@payung/contract/registration'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { accessTexts } from '../../texts/access'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Moment } from '../../ui/moment'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { SmallTable } from '../../ui/small-table'

/** Who looked at the NIK of a person, when and why. */
export function NikLooksPage({ params }: ScreenProps) {
  const village = params.village ?? ''
  const person = params.person ?? ''
  const texts = useTexts(accessTexts).nik
  const roles: Readonly<Record<string, string>> = useTexts(shellTexts).roles
  const { count } = useNumbers()
  const regency = village.slice(0, 5).replace('.', '')
  const asked = useAsk(listNikLooks, { parts: { regency, person } })
  const { data } = useAsk(viewPerson, { parts: { village, person }, query: {} })
  const name = data?.name ?? '…'
  const looks = asked.data?.looks.length ?? 0
  return (
    <Page title={texts.title}>
      <PageHead
        title={texts.title}
        answer={{ says: looks ? texts.says(count(looks), name) : texts.none(name), besides: texts.besides }}
        tools={
          <ButtonLink kind="quiet" icon="arrow-left" href={paths.person({ village, person })}>
            {texts.back}
          </ButtonLink>
        }
      />
      <AskedFor asked={asked}>
        {({ looks }) =>
          looks.length > 0 && (
            <SmallTable
              caption={texts.table}
              rows={looks}
              keyOf={(look) => `${look.at} ${look.holder}`}
              columns={[
                { key: 'who', head: texts.who, cell: (look) => `${look.holder}, ${roles[look.role] ?? look.role}` },
                { key: 'at', head: texts.at, cell: (look) => <Moment at={look.at} /> },
                { key: 'reason', head: texts.reason, cell: (look) => look.reason },
                {
                  key: 'result',
                  head: texts.result,
                  cell: (look) => (look.refused ? texts.refused : texts.seen),
                },
              ]}
            />
          )
        }
      </AskedFor>
    </Page>
  )
}
