import type { Role } from '@payung/domain/access/roles'
import type { NextStep } from '@payung/domain/contributions/protection'
import type { VillagePage } from '@payung/domain/contributions/protection-shown'
import { paths } from '../../paths'
import { hasScreen } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { useTexts } from '../../texts/texts'
import { villageTexts } from '../../texts/village'
import { ButtonLink } from '../../ui/button'
import { useNumbers } from '../../ui/numbers'
import { useDayWords } from '../../ui/use-day-words'
import { monthToPay, waitingOf } from './village-page-answer'

/** Who can take a step; the others are told whose turn it is. */
const MAY: Record<NextStep, readonly Role[]> = {
  complete_nik: ['village_operator', 'village_head', 'district', 'pmd_regency'],
  register: ['village_operator', 'village_head', 'district', 'pmd_regency', 'branch'],
  join: ['village_operator', 'village_head', 'district', 'pmd_regency'],
  run_month: ['village_operator', 'village_treasurer', 'pmd_regency', 'bpkad'],
  pay: ['village_treasurer', 'village_operator', 'bpkad', 'pmd_regency'],
  post: ['branch'],
}

/** The single most useful act of this reader in this village. */
export function VillageNext({ found }: { found: VillagePage }) {
  const texts = useTexts(villageTexts)
  const { count } = useNumbers()
  const { day, month } = useDayWords()
  const { role } = useAccount()
  const area = { area: found.village }
  const turn = waitingOf(found.people).find(({ step }) => MAY[step].includes(role))
  const lapses = found.people.flatMap(({ lapses_on }) => lapses_on ?? []).sort()[0]
  const open = monthToPay(found)
  const pays = MAY.pay.includes(role) && hasScreen(paths.newPayment)

  if (found.people.length === 0 && MAY.join.includes(role) && hasScreen(paths.newPerson))
    return filled(paths.newPerson({ village: found.village }), texts.act.add)
  if (turn?.step === 'pay' && pays) return filled(paths.newPayment(area), texts.act.pay)
  if (turn?.step === 'post' && hasScreen(paths.payments)) return filled(paths.payments(area), texts.act.post)
  if (turn?.step === 'run_month' && hasScreen(paths.contributions))
    return filled(paths.contributions(area), texts.act.run)
  const [only] = turn?.people ?? []
  if (turn && only && turn.people.length === 1)
    return filled(paths.person({ village: found.village, person: only.person }), texts.act.open(only.name))
  if (turn) return filled('#belum', texts.act.register(count(turn.people.length)))
  if (open && lapses && pays) return filled(paths.newPayment(area), texts.act.payMonth(month(open), day(lapses)))
  return null
}

function filled(href: string, words: string) {
  return (
    <ButtonLink kind="filled" icon="arrow-right" href={href}>
      {words}
    </ButtonLink>
  )
}
