import { listPeople } from '@payung/contract/registration'
import { MEMBER_STEPS, type MemberState } from '@payung/domain/registration/member-states'
import { useState } from 'react'
import { ask } from '../../api/ask'
import { useLanguage } from '../../texts/language'
import { personTexts } from '../../texts/person'
import { useTexts } from '../../texts/texts'
import { villageTexts } from '../../texts/village'
import { Button } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { ErrorState } from '../../ui/error-state'
import { Stack } from '../../ui/layout'
import { Skeleton } from '../../ui/skeleton'
import { Tabs } from '../../ui/tabs'
import { usePages } from '../../ui/use-pages'
import { PeopleRows } from './people-page-rows'

/** Everybody of one village, a page at a time, by their state in the register. */
export function VillagersPages({ village }: { village: string }) {
  const texts = useTexts(personTexts).people
  const { people: words } = useTexts(villageTexts)
  const language = useLanguage()
  const [state, setState] = useState<MemberState | 'all'>('all')
  const pages = usePages(async (after) => {
    const page = await ask(listPeople, {
      parts: { village },
      query: { after, most: 50, state: state === 'all' ? undefined : state },
    })
    return { ...page, rows: page.people }
  }, `${village} ${state}`)
  if (pages.state === 'failed') return <ErrorState onRetry={pages.again} />
  if (pages.state === 'loading') return <Skeleton rows={8} />
  const { counts } = pages.first
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0)
  const states = (Object.keys(counts) as MemberState[]).filter((one) => counts[one] > 0)
  return (
    <Stack>
      <Tabs
        label={texts.filter}
        current={state}
        onChoose={(key) => setState(key as MemberState | 'all')}
        tabs={[
          { key: 'all', label: texts.all, count: all },
          ...states.map((one) => ({ key: one, label: MEMBER_STEPS[one][language], count: counts[one] })),
        ]}
      />
      {pages.rows.length === 0 ? (
        <Empty title={words.empty} says={words.emptySays} />
      ) : (
        <PeopleRows people={pages.rows} />
      )}
      {pages.more && (
        <Button wide onClick={pages.more}>
          {texts.more}
        </Button>
      )}
    </Stack>
  )
}
