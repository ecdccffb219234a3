import { useState } from 'react'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Section, Stack } from '../../ui/layout'
import { MembershipSheet } from './membership-sheet'
import { NewMembershipForm } from './new-membership-form'
import { PersonOf } from './person-of'
import { useMayEnter } from './use-entry'

const WITH_BRANCH_WORD: readonly string[] = ['branch', 'pmd_regency', 'village_operator']

/** Where is somebody registered, on which terms, and what does the branch say? */
export function MembershipsPage({ params }: ScreenProps) {
  const { village = '', person = '' } = params
  const texts = useTexts(registerTexts).memberships
  const mayEnter = useMayEnter()
  const { role } = useAccount()
  const [adding, setAdding] = useState(false)
  const [doing, setDoing] = useState<string | null>(null)
  return (
    <PersonOf
      village={village}
      person={person}
      title={texts.title}
      readable
      says={({ name }) => ({ says: texts.says(name), besides: texts.besides })}
    >
      {(known) => (
        <>
          {known.memberships.length === 0 ? (
            <Empty says={texts.none} />
          ) : (
            <Stack gap="loose">
              {known.memberships.map((membership) => (
                <MembershipSheet
                  key={`${membership.id} ${membership.since}`}
                  village={village}
                  person={known.id}
                  membership={membership}
                  mayEnter={mayEnter}
                  maySayBranch={WITH_BRANCH_WORD.includes(role)}
                  doing={doing?.startsWith(`${membership.id} `) ? doing.slice(membership.id.length + 1) : null}
                  onDo={(what) => setDoing(what && `${membership.id} ${what}`)}
                />
              ))}
            </Stack>
          )}
          {mayEnter && !known.died_on && (
            <Section title={texts.add}>
              {adding || known.memberships.length === 0 ? (
                <NewMembershipForm village={village} person={known} />
              ) : (
                <div>
                  <Button icon="plus" onClick={() => setAdding(true)}>
                    {texts.add}
                  </Button>
                </div>
              )}
            </Section>
          )}
        </>
      )}
    </PersonOf>
  )
}
