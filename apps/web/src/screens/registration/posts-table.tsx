import { endAppointment, endPost } from '@payung/contract/registration'
import { POST_KINDS } from '@payung/domain/registration/posts'
import type { Post } from '@payung/domain/registration/structure'
import { useState } from 'react'
import { Link } from 'wouter'
import { useAct } from '../../api/use-ask'
import { paths } from '../../paths'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { SmallTable } from '../../ui/small-table'
import { EndingDialog } from './ending-dialog'
import { useEntered } from './use-entry'
import { usePostName } from './use-post-name'

/** The end of a holder's time, or of an empty post. */
interface Ending {
  post: Post
  appointment: string | null
  name: string
}

/** The structure of a village, post by post, with its holders. */
export function PostsTable({
  village,
  posts,
  mayEnter,
}: {
  village: string
  posts: readonly Post[]
  mayEnter: boolean
}) {
  const texts = useTexts(registerTexts)
  const words = texts.posts
  const nameOf = usePostName()
  const entered = useEntered()
  const [ending, setEnding] = useState<Ending | null>(null)
  const onDone = (reply: Parameters<typeof entered>[0]) => {
    setEnding(null)
    entered(reply)
  }
  const leave = useAct(endAppointment, { onDone })
  const remove = useAct(endPost, { onDone })
  const act = ending?.appointment ? leave : remove
  const rows = [...posts].sort((a, b) => POST_KINDS[a.kind].order - POST_KINDS[b.kind].order || a.seat - b.seat)
  return (
    <>
      <SmallTable
        caption={words.table}
        rows={rows}
        keyOf={(post) => post.id}
        columns={[
          { key: 'post', head: words.post, cell: nameOf },
          {
            key: 'holder',
            head: words.holder,
            cell: (post) =>
              post.holders.length === 0
                ? words.vacantWord
                : post.holders.map((holder) => (
                    <div key={holder.appointment}>
                      <Link href={paths.person({ village, person: holder.person })}>{holder.name}</Link>
                      {holder.nature !== 'tetap' && `, ${texts.add.natures[holder.nature]}`}
                    </div>
                  )),
          },
          {
            key: 'since',
            head: words.since,
            cell: (post) => <DateText date={post.holders[0]?.since ?? null} short />,
          },
          { key: 'decree', head: words.decree, cell: (post) => post.holders[0]?.decree ?? '–' },
          ...(mayEnter
            ? [
                {
                  key: 'act',
                  head: words.act,
                  cell: (post: Post) => {
                    const [holder] = post.holders
                    return (
                      <Button
                        small
                        onClick={() =>
                          setEnding({ post, appointment: holder?.appointment ?? null, name: holder?.name ?? '' })
                        }
                      >
                        {holder ? words.endAppointment : words.endPost}
                      </Button>
                    )
                  },
                },
              ]
            : []),
        ]}
      />
      <EndingDialog
        open={ending !== null}
        title={ending?.appointment ? words.endAppointment : words.endPost}
        says={
          !ending
            ? ''
            : ending.appointment
              ? words.endAppointmentSays(ending.name, nameOf(ending.post))
              : words.endPostSays(nameOf(ending.post))
        }
        village={village}
        error={act.error}
        busy={act.isPending}
        onClose={() => setEnding(null)}
        onEnd={(body) => {
          if (ending?.appointment) leave.mutate({ parts: { village, appointment: ending.appointment }, body })
          else if (ending) remove.mutate({ parts: { village, post: ending.post.id }, body })
        }}
      />
    </>
  )
}
