import { endMembership } from '@payung/contract/registration'
import type { Membership } from '@payung/domain/registration/person'
import { useAct } from '../../api/use-ask'
import { moneyWords } from '../../texts/money-words'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Facts } from '../../ui/facts'
import { Cluster, Section, Sheet, Stack } from '../../ui/layout'
import { Money } from '../../ui/money'
import { BranchWordForm } from './branch-word-form'
import { ChangeTermsForm } from './change-terms-form'
import { EndingDialog } from './ending-dialog'
import { useEntered } from './use-entry'

interface MembershipSheetProps {
  village: string
  person: string
  membership: Membership
  mayEnter: boolean
  maySayBranch: boolean
  /** The act that is open: `change`, `end`, `branch`. */
  doing: string | null
  onDo: (what: string | null) => void
}

/** One membership with its terms, and what may be done with it. */
export function MembershipSheet(props: MembershipSheetProps) {
  const { village, person, membership, mayEnter, maySayBranch, doing, onDo } = props
  const texts = useTexts(registerTexts).memberships
  const words = useTexts(moneyWords)
  const entered = useEntered()
  const done = (reply: Parameters<typeof entered>[0]) => {
    onDo(null)
    entered(reply)
  }
  const end = useAct(endMembership, { onDone: done })
  const isOpen = membership.state !== 'ended'
  return (
    <Sheet>
      <Section
        level={2}
        title={`${words.categories[membership.category]}: ${texts.states[membership.state]}`}
        says={words.segments[membership.segment]}
      >
        <Stack>
          <Facts
            facts={[
              {
                label: texts.programmes,
                value: membership.programmes.map((one) => words.programmes[one]).join(', '),
              },
              { label: texts.wage, value: <Money amount={membership.wage} /> },
              { label: texts.fund, value: words.funds[membership.fund] },
              {
                label: texts.payer,
                value: membership.payer.name,
                note: membership.payer.number ?? texts.noNumber,
              },
              {
                label: texts.kpj,
                value: membership.kpj ?? membership.registered_by ?? texts.noKpj,
                note: membership.registered_on && <DateText date={membership.registered_on} />,
              },
              {
                label: texts.since,
                value: <DateText date={membership.since} />,
                note: membership.until && (
                  <>
                    {texts.until} <DateText date={membership.until} />
                  </>
                ),
              },
            ]}
          />
          {isOpen && (mayEnter || maySayBranch) && (
            <Cluster>
              {maySayBranch && membership.state !== 'registered' && (
                <Button icon="shield-check" aria-expanded={doing === 'branch'} onClick={() => onDo('branch')}>
                  {texts.branch}
                </Button>
              )}
              {mayEnter && (
                <>
                  <Button icon="pencil" aria-expanded={doing === 'change'} onClick={() => onDo('change')}>
                    {texts.change}
                  </Button>
                  <Button icon="x" onClick={() => onDo('end')}>
                    {texts.end}
                  </Button>
                </>
              )}
            </Cluster>
          )}
          {doing === 'branch' && (
            <BranchWordForm village={village} person={person} membership={membership.id} onDone={done} />
          )}
          {doing === 'change' && (
            <ChangeTermsForm village={village} person={person} membership={membership} onDone={done} />
          )}
        </Stack>
      </Section>
      <EndingDialog
        open={doing === 'end'}
        title={texts.endTitle}
        says={texts.endSays}
        village={village}
        error={end.error}
        busy={end.isPending}
        onClose={() => onDo(null)}
        onEnd={(body) => end.mutate({ parts: { village, person, membership: membership.id }, body })}
      />
    </Sheet>
  )
}
