import { isMonth, isPlainDate } from '@payung/kernel/dates'
import { isId } from '@payung/kernel/ids'
import { accessTexts } from '../../texts/access'
import { registerTexts } from '../../texts/register'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { useNumbers } from '../../ui/numbers'

const MONEY = new Set(['amount', 'total', 'ceiling'])

/** Tells the facts of a row of the audit log in words: what a person keeps, not what a machine calls it. */
export function useFactsShown(): (facts: Readonly<Record<string, unknown>>) => string {
  const { facts: names, values } = useTexts(accessTexts) as unknown as Record<
    'facts' | 'values',
    Record<string, string>
  >
  const roles: Readonly<Record<string, string>> = useTexts(shellTexts).roles
  const acts: Readonly<Record<string, string>> = useTexts(registerTexts).proposals.acts
  const { count, money } = useNumbers()
  const months = useTexts(uiTexts).months
  const dayOf = (text: string) => [Number(text.slice(8)), monthOf(text)].filter(Boolean).join(' ')
  const monthOf = (text: string) => `${months[Number(text.slice(5, 7)) - 1]} ${text.slice(0, 4)}`

  const shown = (name: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '–'
    if (typeof value === 'boolean') return (value ? values.yes : values.no) ?? String(value)
    if (typeof value === 'number')
      return MONEY.has(name) ? money(value) : name === 'year' ? String(value) : count(value)
    if (Array.isArray(value)) return value.map((one) => shown(name, one)).join(', ')
    if (typeof value === 'object') return `(${told(value as Record<string, unknown>)})`
    const text = String(value)
    if (isPlainDate(text)) return dayOf(text)
    if (isMonth(text)) return monthOf(text)
    // A number of reference is for finding, not for reading.
    if (isId(text)) return text.slice(0, 8)
    return (name === 'role' ? roles[text] : name === 'act' ? acts[text] : undefined) ?? values[text] ?? text
  }
  const told = (facts: Readonly<Record<string, unknown>>): string =>
    Object.entries(facts)
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => `${names[name] ?? name}: ${shown(name, value)}`)
      .join('; ')
  return told
}
