import { listPeople } from '@payung/contract/registration'
import type { PersonRow } from '@payung/domain/registration/person'
import { useState } from 'react'
import { ask } from '../../api/ask'
import { useLanguage } from '../../texts/language'
import { movesTexts } from '../../texts/moves'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { ErrorState } from '../../ui/error-state'
import { Cluster, Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { SearchField } from '../../ui/search-field'
import { Skeleton } from '../../ui/skeleton'
import { usePages } from '../../ui/use-pages'
import css from './movers-list.module.css'
import { usePostName } from './use-post-name'
import { workOf } from './village-page-state'

const AT_ONCE = 200

interface MoversListProps {
  village: string
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
  error?: string
}

/** Everybody of a village with a box to tick; who holds a post cannot go yet, and the row says so. */
export function MoversList({ village, chosen, onChange, error }: MoversListProps) {
  const texts = useTexts(movesTexts)
  const { count } = useNumbers()
  const language = useLanguage()
  const postName = usePostName()
  const [words, setWords] = useState('')
  const pages = usePages(async (after) => {
    const page = await ask(listPeople, { parts: { village }, query: { most: AT_ONCE, after } })
    return { rows: page.people, next: page.next }
  }, village)
  if (pages.state === 'failed') return <ErrorState onRetry={pages.again} />
  if (pages.state === 'loading') return <Skeleton />
  const found = pages.rows.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))
  const free = found.filter(isFree)
  const set = (people: readonly PersonRow[], on: boolean) => {
    const next = new Set(chosen)
    for (const { id } of people) on ? next.add(id) : next.delete(id)
    onChange(next)
  }
  return (
    <Stack>
      {error && <Notice tone="bad">{error}</Notice>}
      <Cluster>
        <SearchField value={words} onChange={setWords} />
        <Button small onClick={() => set(free, true)}>
          {texts.all(count(free.length))}
        </Button>
        {chosen.size > 0 && (
          <Button kind="quiet" small onClick={() => onChange(new Set())}>
            {texts.none}
          </Button>
        )}
      </Cluster>
      <ul className={css.list}>
        {found.map((person) => (
          <li key={person.id}>
            <label className={css.row}>
              <input
                type="checkbox"
                checked={chosen.has(person.id)}
                disabled={!isFree(person)}
                onChange={(event) => set([person], event.currentTarget.checked)}
              />
              <span>
                <strong>{person.name}</strong>
                <span className={css.says}>
                  {person.posts[0]
                    ? texts.inPost(postName(person.posts[0]))
                    : workOf({ posts: [], profession: person.memberships[0]?.profession ?? null }, language) ||
                      texts.states[person.state]}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {pages.more && <Button onClick={pages.more}>{texts.more}</Button>}
    </Stack>
  )
}

/** A post belongs to its village: it ends before its holder goes. */
function isFree({ posts }: PersonRow): boolean {
  return posts.length === 0
}
