import type { AccountState } from '@payung/domain/access/account'
import { accessTexts } from '../../texts/access'
import { useTexts } from '../../texts/texts'
import { StateWord, type Tone } from './state-word'

const TONES: Record<AccountState, Tone> = { active: 'good', invited: 'unsure', expired: 'bad', closed: 'quiet' }

/** Where an account stands, as word and shape. */
export function AccountStateMark({ state }: { state: AccountState }) {
  const words = useTexts(accessTexts).states
  return <StateWord tone={TONES[state]}>{words[state]}</StateWord>
}
