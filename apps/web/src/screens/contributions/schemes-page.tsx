import { listSchemes } from '@payung/contract/contributions'
import type { Scheme } from '@payung/domain/contributions/scheme'
import { type Category, categories } from '@payung/law/funding/words'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { usePlaceName } from '../../shell/place-name'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { moneyWords } from '../../texts/money-words'
import { schemesTexts } from '../../texts/schemes'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { Skeleton } from '../../ui/skeleton'
import { mayWithMoney } from './reach'
import css from './rows.module.css'
import { SchemeCard } from './scheme-card'
import { GroundTabs, InRegency } from './scheme-page-frame'

/** Whom the regency expects to be insured at least; the law names village head and officials first. */
const EXPECTED: readonly Category[] = ['kades', 'perangkat', 'bpd', 'rt_rw', 'pekerja_rentan']

/** How a regency insures each category, and what the law says of the money. */
export function SchemesPage({ params }: ScreenProps) {
  return <InRegency params={params} part="schemes" draw={Schemes} />
}

function Schemes({ area }: { area: string }) {
  const texts = useTexts(schemesTexts)
  const asked = useAsk(listSchemes, { parts: { area } })
  return (
    <Page title={texts.list.title}>
      <GroundTabs area={area} current="schemes" />
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {({ schemes }) => <Listed area={area} schemes={schemes} />}
      </AskedFor>
    </Page>
  )
}

function Listed({ area, schemes }: { area: string; schemes: Scheme[] }) {
  const texts = useTexts(schemesTexts)
  const words = useTexts(moneyWords)
  const { count } = useNumbers()
  const name = usePlaceName(area)
  const may = mayWithMoney(useAccount())
  const doubtful = schemes.filter(({ verdict }) => verdict.verdict !== 'allowed').length
  const missing = EXPECTED.filter((category) => !schemes.some((one) => one.category === category))
  const says =
    schemes.length === 0
      ? texts.list.none(name)
      : doubtful > 0
        ? texts.list.doubtful(count(doubtful), count(schemes.length))
        : texts.list.fine(count(schemes.length), name)
  const besides =
    schemes.length === 0
      ? texts.list.noneBesides
      : doubtful > 0
        ? texts.list.doubtfulBesides
        : missing.length > 0
          ? texts.list.missing(missing.map((category) => words.categories[category]).join(', '))
          : undefined
  return (
    <>
      <PageHead
        title={texts.list.title}
        tools={<PrintButton />}
        answer={{
          mark: schemes.length === 0 ? 'absent' : doubtful > 0 ? 'half' : 'whole',
          says: <Emphasis text={says} />,
          besides,
          action: may.plan && (
            <ButtonLink kind="filled" icon="plus" href={paths.newScheme({ area })}>
              {texts.list.act}
            </ButtonLink>
          ),
        }}
      />
      <div className={css.schemes}>
        {schemes.toSorted(byCategory).map((scheme) => (
          <SchemeCard key={scheme.id} area={area} scheme={scheme} mayEnd={may.plan && scheme.area === area} />
        ))}
      </div>
    </>
  )
}

/** In the order of the law: head, officials, institutions, workers. */
function byCategory(a: Scheme, b: Scheme): number {
  return categories.indexOf(a.category) - categories.indexOf(b.category)
}
