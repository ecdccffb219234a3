import type { Protection } from '@payung/domain/contributions/protection-shown'
import { FUND_NAMES } from '@payung/domain/funding/fund-names'
import { MEMBER_STEPS } from '@payung/domain/registration/member-states'
import type { Membership, Person } from '@payung/domain/registration/person'
import type { ReactNode } from 'react'
import { paths } from '../../paths'
import { hasScreen } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { useLanguage } from '../../texts/language'
import { personTexts } from '../../texts/person'
import { useTexts } from '../../texts/texts'
import { Blth } from '../../ui/blth'
import { ButtonLink } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Empty } from '../../ui/empty'
import { Facts } from '../../ui/facts'
import { Section, Sheet, Stack } from '../../ui/layout'
import { Money } from '../../ui/money'
import { useDayWords } from '../../ui/use-day-words'
import { ENTERING } from './person-page-next'
import { MembershipReasons } from './person-page-reasons'
import { ProtectionMark } from './village-page-state'

/** Every membership with its terms, how far it is paid, and the article behind each rupiah. */
export function PersonMemberships({ person, protection }: { person: Person; protection: Protection }) {
  const texts = useTexts(personTexts)
  const { role } = useAccount()
  const at = { village: person.village, person: person.id }
  return (
    <Section
      title={texts.memberships.title}
      actions={
        ENTERING.includes(role) &&
        person.died_on === null &&
        hasScreen(paths.memberships) && (
          <ButtonLink small icon="pencil" href={paths.memberships(at)}>
            {texts.act.memberships}
          </ButtonLink>
        )
      }
    >
      {person.memberships.length === 0 ? (
        <Empty says={texts.memberships.none} />
      ) : (
        <Stack>
          {person.memberships.map((membership) => (
            <MembershipSheet
              key={`${membership.id} ${membership.since}`}
              membership={membership}
              village={person.village}
              found={protection.memberships.find((one) => one.membership === membership.id)}
              month={protection.because?.month ?? protection.on.slice(0, 7)}
            />
          ))}
        </Stack>
      )}
    </Section>
  )
}

interface SheetProps {
  membership: Membership
  village: string
  found: Protection['memberships'][number] | undefined
  month: string
}

function MembershipSheet({ membership, village, found, month }: SheetProps) {
  const texts = useTexts(personTexts).memberships
  const language = useLanguage()
  const words = useDayWords()
  const { payer } = membership
  const number = payer.number ? texts.npp(payer.number) : payer.kind === 'npp' ? texts.noNpp : null
  const facts: { label: string; value: ReactNode; note?: ReactNode }[] = [
    { label: texts.programmes, value: membership.programmes.map((one) => one.toUpperCase()).join(', ') },
    { label: texts.wage, value: <Money amount={membership.wage} /> },
    { label: texts.fund, value: FUND_NAMES[membership.fund][language] },
    {
      label: texts.payer,
      value: payer.name,
      note: [number, payer.wadah_code && texts.wadah(payer.wadah_code)].filter(Boolean).join(', ') || undefined,
    },
    { label: texts.kpj, value: membership.kpj ?? texts.notYet },
    {
      label: texts.registered,
      value: membership.registered_on ? <DateText date={membership.registered_on} /> : texts.notYet,
      note:
        membership.registered_by &&
        texts.registeredBy(membership.registered_by === 'kpj' ? texts.byKpj : membership.registered_by),
    },
    ...(found?.covered_since ? [{ label: texts.covered, value: <DateText date={found.covered_since} /> }] : []),
    ...(found?.paid_through ? [{ label: texts.paidThrough, value: <Blth month={found.paid_through} /> }] : []),
    ...(found && found.missing.length > 0
      ? [{ label: texts.missing, value: found.missing.map((one) => words.month(one)).join(', ') }]
      : []),
    ...(membership.until
      ? [
          {
            label: texts.until,
            value: <DateText date={membership.until} />,
            note: membership.ended_reason && texts.ended(membership.ended_reason),
          },
        ]
      : []),
  ]
  return (
    <Sheet>
      <Section
        level={3}
        title={texts.segments[membership.segment]}
        says={found ? <ProtectionMark state={found.state} /> : MEMBER_STEPS[membership.state][language]}
      >
        <Facts facts={facts} />
        {membership.state === 'registered' && (
          <MembershipReasons village={village} membership={membership.id} month={found?.paid_through ?? month} />
        )}
      </Section>
    </Sheet>
  )
}
