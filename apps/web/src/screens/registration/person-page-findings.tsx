import type { Protection } from '@payung/domain/contributions/protection-shown'
import { FUND_NAMES } from '@payung/domain/funding/fund-names'
import { useLanguage } from '../../texts/language'
import { personTexts } from '../../texts/person'
import { useTexts } from '../../texts/texts'
import { ExplainPanel } from '../../ui/explain-panel'
import { Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'

/** Money that pays for this person and that the law disputes or forbids, with the articles of all sides. */
export function PersonFindings({ findings }: { findings: Protection['findings'] }) {
  const texts = useTexts(personTexts).findings
  const language = useLanguage()
  if (findings.length === 0) return null
  return (
    <Stack>
      {findings.map((finding) => {
        const fund = FUND_NAMES[finding.fund][language]
        return (
          <Notice
            key={`${finding.fund} ${finding.category}`}
            tone={finding.verdict === 'forbidden' ? 'bad' : 'unsure'}
            title={texts.title(fund)}
          >
            <p>
              {fund}: {texts.verdicts[finding.verdict]}
            </p>
            <ExplainPanel
              because={finding.citations}
              open={finding.open.map(({ code, question, in_english, affects, affects_in_english }) => ({
                code,
                question: language === 'id' ? question : in_english,
                affects: language === 'en' ? affects_in_english : affects,
              }))}
            />
          </Notice>
        )
      })}
    </Stack>
  )
}
