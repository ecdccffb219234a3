import type { inviteAccounts } from '@payung/contract/access'
import type { ReplyOf } from '@payung/contract/endpoint'
import { Failure } from '../../shell/asked-for'
import { accessTexts } from '../../texts/access'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { Cluster, Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { SmallTable } from '../../ui/small-table'
import type { ReadyRow } from './ready-row'
import { StateWord, type Tone } from './state-word'
import { useLetters } from './use-letters'

const TONES: Record<string, Tone> = { invited: 'good', unchanged: 'quiet', refused: 'bad' }

interface InvitationOutcomesProps {
  area: string
  outcome: ReplyOf<typeof inviteAccounts>
  ready: readonly ReadyRow[]
  onAgain: () => void
}

/** What became of each line, with the codes of this once, and the letters as one file. */
export function InvitationOutcomes({ area, outcome, ready, onAgain }: InvitationOutcomesProps) {
  const texts = useTexts(accessTexts).invite
  const { count } = useNumbers()
  const letters = useLetters(area)
  const sent = new Map(ready.map(({ id, row }) => [id, row]))
  const invited = outcome.rows.filter((row) => row.outcome === 'invited').map((row) => row.id)
  return (
    <Section title={texts.doneTitle(count(outcome.invited))} says={texts.doneSays}>
      {letters.error && <Failure error={letters.error} />}
      <Cluster>
        {invited.length > 0 && (
          <Button kind="filled" icon="printer" busy={letters.busy} onClick={() => letters.print(invited)}>
            {texts.letters}
          </Button>
        )}
        <Button onClick={onAgain}>{texts.again}</Button>
      </Cluster>
      <SmallTable
        caption={texts.doneTable}
        rows={outcome.rows}
        keyOf={(row) => row.id}
        columns={[
          { key: 'name', head: texts.name, cell: (row) => sent.get(row.id)?.holder ?? '–' },
          { key: 'place', head: texts.place, cell: (row) => sent.get(row.id)?.area?.name ?? '–' },
          { key: 'login', head: texts.reach, cell: (row) => row.login ?? '–' },
          { key: 'code', head: texts.code, cell: (row) => row.code ?? '–' },
          {
            key: 'state',
            head: texts.state,
            cell: (row) => (
              <StateWord tone={TONES[row.outcome] ?? 'quiet'}>{row.says ?? texts.outcomes[row.outcome]}</StateWord>
            ),
          },
        ]}
      />
    </Section>
  )
}
