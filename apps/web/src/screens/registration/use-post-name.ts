import { POST_KINDS, type PostKindCode } from '@payung/domain/registration/posts'
import { useLanguage } from '../../texts/language'

/** What a post is called: its local name, or its kind; with the number of the seat where there may be several. */
export function usePostName(): (post: { kind: PostKindCode; seat: number; title: string | null }) => string {
  const language = useLanguage()
  return ({ kind, seat, title }) => title ?? POST_KINDS[kind][language] + (seat > 1 ? ` ${seat}` : '')
}
