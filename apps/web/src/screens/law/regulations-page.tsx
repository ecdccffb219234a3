import { listRegulations } from '@payung/contract/regulations'
import { REGULATION_STEPS } from '@payung/domain/cooperation/regulation-steps'
import type { RegulationShown } from '@payung/domain/cooperation/regulation-text'
import { useAsk } from '../../api/use-ask'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { useAccount } from '../../shell/session'
import { useLanguage } from '../../texts/language'
import { lawTexts } from '../../texts/law'
import { useTexts } from '../../texts/texts'
import { Emphasis } from '../../ui/emphasis'
import { Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { Skeleton } from '../../ui/skeleton'
import { SmallTable } from '../../ui/small-table'
import { Holidays } from './holidays'
import css from './law-book.module.css'
import { LoadText, SetPage } from './load-text'
import { TextsOfSteps, textAddress } from './step-texts'

/** Which texts of acts are at hand, and where each step of the work finds its rule? With the holidays that move due dates. */
export function RegulationsPage() {
  const { texts } = useTexts(lawTexts)
  const asked = useAsk(listRegulations, {})
  const { role, area } = useAccount()
  const mayChange = role === 'administrator' && area.code === ''
  return (
    <Page title={texts.title} wide>
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {({ regulations }) => (
          <>
            <Head regulations={regulations} />
            <Steps regulations={regulations} />
            {mayChange && <LoadText regulations={regulations} />}
            {mayChange && <SetPage regulations={regulations} />}
            <Holidays mayChange={mayChange} />
            <Acts regulations={regulations} />
          </>
        )}
      </AskedFor>
    </Page>
  )
}

interface Listed {
  regulations: readonly RegulationShown[]
}

function Head({ regulations }: Listed) {
  const { texts } = useTexts(lawTexts)
  const { count } = useNumbers()
  const loaded = regulations.filter(({ text }) => text !== null).length
  return (
    <PageHead
      title={texts.title}
      answer={{
        says: <Emphasis text={texts.says(count(loaded), count(regulations.length))} />,
        besides: texts.besides,
      }}
      tools={<PrintButton />}
    />
  )
}

function Steps({ regulations }: Listed) {
  const { texts, tableOf } = useTexts(lawTexts)
  const language = useLanguage()
  return (
    <Section title={texts.steps}>
      <SmallTable
        caption={tableOf(texts.steps)}
        rows={REGULATION_STEPS}
        keyOf={({ code }) => code}
        columns={[
          { key: 'step', head: texts.step, cell: ({ name }) => name[language] },
          {
            key: 'where',
            head: texts.where,
            cell: ({ code }) => <TextsOfSteps steps={[code]} regulations={regulations} />,
          },
        ]}
      />
    </Section>
  )
}

function Acts({ regulations }: Listed) {
  const words = useTexts(lawTexts)
  const { texts } = words
  return (
    <Section title={texts.all}>
      <SmallTable
        caption={words.tableOf(texts.all)}
        rows={regulations}
        keyOf={({ act }) => act}
        columns={[
          { key: 'act', head: texts.act, cell: ({ act }) => act },
          { key: 'title', head: texts.about, cell: ({ title }) => <span className={css.law}>{title}</span> },
          { key: 'since', head: words.since, cell: ({ effective }) => effective || '–' },
          {
            key: 'file',
            head: texts.file,
            cell: ({ slug, text }) =>
              text ? (
                <a href={textAddress(slug)} target="_blank" rel="noreferrer">
                  {text.name}
                </a>
              ) : (
                texts.none
              ),
          },
        ]}
      />
    </Section>
  )
}
