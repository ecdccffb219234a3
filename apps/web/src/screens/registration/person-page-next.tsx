import type { Role } from '@payung/domain/access/roles'
import type { NextStep } from '@payung/domain/contributions/protection'
import type { Protection } from '@payung/domain/contributions/protection-shown'
import type { Person } from '@payung/domain/registration/person'
import { paths } from '../../paths'
import { hasScreen } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { personTexts } from '../../texts/person'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'

/** Who may enter for a village; the server asks again. */
export const ENTERING: readonly Role[] = ['village_operator', 'village_head', 'district', 'pmd_regency']
const REGISTERING: readonly Role[] = ['village_operator', 'pmd_regency', 'branch']
const RUNNING: readonly Role[] = ['village_operator', 'village_treasurer', 'pmd_regency', 'bpkad']
const PAYING: readonly Role[] = ['village_operator', 'village_treasurer', 'district', 'pmd_regency', 'bpkad', 'branch']

/** The one act that brings this person on, where it is this reader's. */
export function PersonNext({ person, protection }: { person: Person; protection: Protection }) {
  const texts = useTexts(personTexts).act
  const { role } = useAccount()
  const step = protection.next?.step
  if (!step || person.died_on !== null) return null
  const at = { village: person.village, person: person.id }
  const area = { area: person.village }
  const ways: Record<NextStep, { path: { pattern: string }; href: string; may: readonly Role[] }> = {
    complete_nik: { path: paths.changePerson, href: paths.changePerson(at), may: ENTERING },
    register: { path: paths.memberships, href: paths.memberships(at), may: REGISTERING },
    join: { path: paths.memberships, href: paths.memberships(at), may: ENTERING },
    run_month: { path: paths.contributions, href: paths.contributions(area), may: RUNNING },
    pay: { path: paths.newPayment, href: paths.newPayment(area), may: PAYING },
    post: { path: paths.payments, href: paths.payments(area), may: ['branch'] },
  }
  const way = ways[step]
  if (!way.may.includes(role) || !hasScreen(way.path)) return null
  return (
    <ButtonLink kind="filled" icon="arrow-right" href={way.href}>
      {texts[step]}
    </ButtonLink>
  )
}
