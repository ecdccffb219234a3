import { FUND_NAMES } from '@payung/domain/funding/fund-names'
import type { Proposal } from '@payung/domain/registration/acts'
import { POST_KINDS } from '@payung/domain/registration/posts'
import type { ReactNode } from 'react'
import { useLanguage } from '../../texts/language'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { DateText } from '../../ui/date-text'
import { Diff } from '../../ui/diff'
import { useNumbers } from '../../ui/numbers'

type Change = Proposal['changes'][number]

/** What a proposal would change, for whoever decides: the old value, the new one. */
export function ProposalChanges({ changes }: { changes: readonly Change[] }) {
  const texts = useTexts(registerTexts).proposals
  const { money } = useNumbers()
  const language = useLanguage()
  const names: Readonly<Record<string, string>> = texts.fields
  const shown = (field: string, value: string | null): ReactNode => {
    if (value === null) return null
    if (field === 'wage') return money(Number(value))
    if (field === 'programmes') return value.toUpperCase()
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return <DateText date={value} />
    const known: Record<string, Readonly<Record<string, { id: string; en: string }>>> = {
      fund: FUND_NAMES,
      post_kind: POST_KINDS,
    }
    return known[field]?.[value]?.[language] ?? value.replaceAll('_', ' ')
  }
  return (
    <Diff
      caption={texts.changes}
      changes={changes.map(({ field, before, after }) => ({
        key: field,
        label: names[field] ?? field,
        before: shown(field, before),
        after: shown(field, after),
      }))}
    />
  )
}
