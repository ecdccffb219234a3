import type { OpenQuestion } from '@payung/law/citation'
import type { ReactNode } from 'react'
import { paths } from '../../paths'
import { Page } from '../../shell/page'
import { useSession } from '../../shell/session'
import { calculatorsTexts } from '../../texts/calculators'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/texts'
import { Emphasis, withoutEmphasis } from '../../ui/emphasis'
import { Facts } from '../../ui/facts'
import { Section } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { PrintFoot } from '../../ui/print-foot'
import { Share } from '../../ui/share'
import type { Mark } from '../../ui/status-mark'
import { Tabs } from '../../ui/tabs'
import css from './calculator-frame.module.css'

interface CalculatorFrameProps {
  current: 'contribution' | 'benefit' | 'fund'
  title: string
  /** The answer in one sentence; none while it cannot be reckoned. */
  says: string | null
  besides?: ReactNode
  mark?: Mark
  refused: string | null
  form: ReactNode
  /** What was asked, for the paper, on which there are no fields. */
  asked: readonly { label: ReactNode; value: ReactNode }[]
  open: readonly OpenQuestion[]
  children: ReactNode
}

/** A calculator that anyone may use: the answer, the question, why, what is open; one sheet of paper headed "perkiraan". */
export function CalculatorFrame(props: CalculatorFrameProps) {
  const { current, title, says, besides, mark, refused, form, asked, open, children } = props
  const texts = useTexts(calculatorsTexts)
  const { today } = useSession()
  const tabs = (['contribution', 'benefit', 'fund'] as const).map((key) => ({
    key,
    label: texts.tabs[key],
    href: { contribution: paths.reckonContribution, benefit: paths.reckonBenefit, fund: paths.reckonFund }[key](),
  }))
  const text = says ? texts.shareText(withoutEmphasis(says), location.href) : ''
  return (
    <Page title={title}>
      <div className={css.sheet}>
        <PageHead
          above={<span className={css.estimate}>{texts.estimate}</span>}
          title={title}
          answer={says ? { says: <Emphasis text={says} />, besides, mark } : undefined}
          tools={
            <>
              {says && <Share text={text} title={title} />}
              <PrintButton />
            </>
          }
        />
        <Tabs
          label={texts.tabs.label}
          current={current}
          tabs={[...tabs, { key: 'book', label: texts.tabs.book, href: paths.lawBook() }]}
        />
        <form className={`${css.form} never-printed`} onSubmit={(event) => event.preventDefault()}>
          {form}
        </form>
        {refused && (
          <Notice tone="unsure" title={texts.cannot} live>
            {refused}
          </Notice>
        )}
        <div className={css.onPaper}>
          <Section title={texts.asked}>
            <Facts facts={asked} />
          </Section>
        </div>
        {children}
        <OpenQuestions open={open} />
        <Notice>{texts.disclaimer}</Notice>
        <PrintFoot source={texts.source} on={today} />
      </div>
    </Page>
  )
}

function OpenQuestions({ open }: { open: readonly OpenQuestion[] }) {
  const texts = useTexts(calculatorsTexts)
  const language = useLanguage()
  if (open.length === 0) return null
  return (
    <Section title={texts.openTitle} says={texts.openSays}>
      <ul className={css.open}>
        {open.map(({ code, question, in_english: english, affects, affects_in_english: affectsInEnglish }) => (
          <li key={code}>
            {language === 'en' ? english : question}
            <span className={css.affects}>{texts.affects(language === 'en' ? affectsInEnglish : affects)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
