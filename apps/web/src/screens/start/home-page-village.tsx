import { readBill, readVillagePage } from '@payung/contract/contributions'
import { listImports } from '@payung/contract/imports'
import { listProposals } from '@payung/contract/registration'
import type { Role } from '@payung/domain/access/roles'
import type { NextStep } from '@payung/domain/contributions/protection'
import type { VillagePage } from '@payung/domain/contributions/protection-shown'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { hasScreen } from '../../shell/screen'
import { useSession } from '../../shell/session'
import { homeTexts } from '../../texts/home'
import { useTexts } from '../../texts/texts'
import { villageTexts } from '../../texts/village'
import { ButtonLink } from '../../ui/button'
import type { ChecklistItem } from '../../ui/checklist'
import { Emphasis, withoutEmphasis } from '../../ui/emphasis'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { Share } from '../../ui/share'
import { Skeleton } from '../../ui/skeleton'
import { useDayWords } from '../../ui/use-day-words'
import { villageAnswer, waitingOf } from '../registration/village-page-answer'
import { VillageFigures } from '../registration/village-page-figures'
import { VillageNext } from '../registration/village-page-next'
import { villageName } from '../registration/village-page-state'
import type { HomeProps } from './home-page-props'
import { HomeWork } from './home-page-work'

/** Whose turn a step is among the roles of a village. */
const TURN: Record<NextStep, Role | null> = {
  complete_nik: 'village_operator',
  register: 'village_operator',
  join: 'village_operator',
  run_month: null,
  pay: 'village_treasurer',
  post: null,
}

/** The morning of a village: who is protected, who is not, what to do first. */
export function VillageHome({ account }: HomeProps) {
  const asked = useAsk(readVillagePage, { parts: { village: account.area.code }, query: { on: undefined } })
  return (
    <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
      {(found) => <VillageMorning found={found} role={account.role} />}
    </AskedFor>
  )
}

function VillageMorning({ found, role }: { found: VillagePage; role: Role }) {
  const texts = useTexts(villageTexts)
  const { village } = useTexts(homeTexts)
  const { today } = useSession()
  const numbers = useNumbers()
  const words = useDayWords()
  const name = villageName(found.village, found.name, texts.kind)
  const answer = villageAnswer(found, name, { texts, numbers, words, today })
  const items = useVillageWork(found, role)
  return (
    <>
      <PageHead
        title={name}
        answer={{
          mark: answer.mark,
          says: <Emphasis text={answer.says} />,
          besides: answer.besides,
          action: (
            <>
              <VillageNext found={found} />
              <ButtonLink href={paths.village({ village: found.village })}>{village.see}</ButtonLink>
            </>
          ),
        }}
        tools={
          <Share
            title={name}
            text={withoutEmphasis(texts.share(name, words.day(found.on), answer.says, answer.besides))}
          />
        }
      />
      <HomeWork items={items} />
      <VillageFigures found={found} />
    </>
  )
}

/** Steps of people, the money of the month, proposals and imports that nobody has finished. */
function useVillageWork(found: VillagePage, role: Role): ChecklistItem[] {
  const texts = useTexts(villageTexts)
  const home = useTexts(homeTexts)
  const { count, money } = useNumbers()
  const words = useDayWords()
  const area = found.village
  const month = found.months.at(-1) ?? ''
  const { data: bill } = useAsk(readBill, { parts: { area, month }, query: {} })
  const { data: proposals } = useAsk(listProposals, { parts: { area }, query: {} })
  const { data: imports } = useAsk(listImports, { parts: { area }, query: { most: 20 } })
  const here = paths.village({ village: area })
  const unpaid = bill?.payers.filter((unit) => unit.paid < unit.due) ?? []
  const decisions = proposals?.proposals.filter((one) => one.may_verify || one.may_approve).length ?? 0
  const drafts = imports?.imports.filter(({ state }) => state === 'read' || state === 'previewed').length ?? 0
  return [
    ...waitingOf(found.people).map(
      ({ step, people }): ChecklistItem => ({
        key: step,
        says: texts.todo[step],
        state: 'todo',
        note: `${home.people(count(people.length))}: ${texts.why[step]}`,
        word: TURN[step] === role ? home.turnYours : home.turn(texts.turn[step]),
        href: `${here}#belum`,
      }),
    ),
    ...unpaid.map(
      (unit): ChecklistItem => ({
        key: unit.payer,
        says: home.village.pay(words.month(unit.month), money(unit.due - unit.paid)),
        state: 'todo',
        note: `${unit.name}, ${home.village.payBefore(words.day(unit.due_on))}`,
        word: unit.is_share
          ? home.turn(home.village.above)
          : role === 'village_treasurer'
            ? home.turnYours
            : home.turn(home.village.treasurer),
        href:
          hasScreen(paths.newPayment) && role !== 'village_head' && !unit.is_share ? paths.newPayment({ area }) : here,
      }),
    ),
    ...(decisions > 0
      ? [waits('proposals', home.village.proposals(count(decisions)), home.turnYours, paths.proposals({ area }))]
      : []),
    ...(drafts > 0
      ? [waits('imports', home.village.imports(count(drafts)), home.turnYours, paths.imports({ area }))]
      : []),
  ]
}

function waits(key: string, says: string, word: string, href: string): ChecklistItem {
  return { key, says, state: 'todo', word, href }
}
