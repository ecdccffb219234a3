import type { FundVerdict } from '@payung/domain/funding/fund-verdict'
import type { UseQueryResult } from '@tanstack/react-query'
import { AskedFor } from '../../shell/asked-for'
import { useLanguage } from '../../texts/language'
import { moneyWords } from '../../texts/money-words'
import { schemesTexts } from '../../texts/schemes'
import { useTexts } from '../../texts/texts'
import { Emphasis } from '../../ui/emphasis'
import { ExplainPanel } from '../../ui/explain-panel'
import { Sheet, Stack } from '../../ui/layout'
import { Skeleton } from '../../ui/skeleton'
import { StatusMark } from '../../ui/status-mark'
import { MARK_OF_VERDICT } from './scheme-card'
import type { SchemeTyped } from './scheme-form'

interface FundSaysProps {
  asked: UseQueryResult<FundVerdict>
  typed: SchemeTyped
  year: number
}

/** May this fund pay? Read out as it changes, with the articles of all sides. */
export function FundSays({ asked, typed, year }: FundSaysProps) {
  const texts = useTexts(schemesTexts).form
  const words = useTexts(moneyWords)
  const language = useLanguage()
  return (
    <Sheet>
      <AskedFor asked={asked} waiting={<Skeleton rows={3} />}>
        {({ verdict, citations, open }) => (
          <Stack>
            <div role="status">
              <StatusMark mark={MARK_OF_VERDICT[verdict]} tinted>
                {words.verdicts[verdict]}
              </StatusMark>
              <p>
                <Emphasis
                  text={texts.verdict[verdict](
                    words.funds[typed.fund],
                    words.categories[typed.category].toLowerCase(),
                    String(year),
                  )}
                />
              </p>
            </div>
            <ExplainPanel
              expanded
              label={texts.sides}
              because={citations}
              open={open.map((one) => ({
                code: one.code,
                question: language === 'id' ? one.question : one.in_english,
                affects: language === 'en' ? one.affects_in_english : one.affects,
              }))}
            />
          </Stack>
        )}
      </AskedFor>
    </Sheet>
  )
}
