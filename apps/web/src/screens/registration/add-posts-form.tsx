import { addPosts } from '@payung/contract/registration'
import type { PostKindCode } from '@payung/domain/registration/posts'
import { useState } from 'react'
import { newId } from '../../api/new-id'
import { useAct } from '../../api/use-ask'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useSession } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { DateField } from '../../ui/date-field'
import { TextField } from '../../ui/text-field'
import { PaperField, usePaper } from './paper-field'
import { useEntered } from './use-entry'
import { PostKindField } from './work-fields'

const MOST_SEATS = 30

/** So many seats of a kind, from a day on. */
export function AddPostsForm({ village }: { village: string }) {
  const texts = useTexts(registerTexts)
  const words = texts.posts
  const { today } = useSession()
  const entered = useEntered()
  const paper = usePaper()
  const [kind, setKind] = useState<PostKindCode | ''>('')
  const [seats, setSeats] = useState('1')
  const [title, setTitle] = useState('')
  const [since, setSince] = useState<string | null>(today)
  const act = useAct(addPosts, {
    onDone: (reply) => {
      setKind('')
      setTitle('')
      setSeats('1')
      entered(reply)
    },
  })
  const errors = useFormErrors(act.error)
  const submit = () => {
    const n = Number(seats)
    const fits = errors.check({
      kind: !kind && words.kindMissing,
      seats: !(n >= 1 && n <= MOST_SEATS) && words.seatsMissing,
      since: !since && words.fromMissing,
      paper: paper.needed && !paper.id && texts.paper.missing,
    })
    if (!fits || !kind || !since) return
    const posts = Array.from({ length: n }, () => ({ id: newId(), kind, title: title.trim() || null }))
    act.mutate({ parts: { village }, body: { posts, since, ...(paper.id && { paper: paper.id }) } })
  }
  return (
    <FormFrame
      errors={errors}
      error={act.error}
      onSubmit={submit}
      busy={act.isPending}
      act={words.addAct}
      actKind="outline"
    >
      <PostKindField
        label={words.kind}
        none={words.kindNone}
        error={errors.of('kind', 'posts.0.kind', 'post_kind')}
        value={kind}
        onChange={setKind}
      />
      <TextField
        label={words.seats}
        error={errors.of('seats', 'posts.0.seat', 'seat')}
        width="short"
        inputMode="numeric"
        value={seats}
        onInput={(event) => setSeats(event.currentTarget.value.replace(/\D/g, '').slice(0, 2))}
      />
      <TextField
        label={words.postTitle}
        help={words.postTitleHelp}
        optional
        error={errors.of('title', 'posts.0.title')}
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <DateField label={words.from} error={errors.of('since')} value={since} onChange={setSince} />
      <PaperField paper={paper} village={village} error={errors.of('paper')} />
    </FormFrame>
  )
}
