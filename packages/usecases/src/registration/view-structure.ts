import type { AreaCode } from '@payung/domain/areas/area'
import { POST_KINDS, type PostKindCode } from '@payung/domain/registration/posts'
import type { Decree, Post } from '@payung/domain/registration/structure'
import type { PlainDate } from '@payung/kernel/dates'
import { listDecrees as listKeptDecrees } from '@payung/store/registration/decrees'
import { listPosts } from '@payung/store/registration/posts'
import type { Context } from '../context'
import { regencyOfArea, regencyOfVillage } from './village-place'

/** The structure (SOTK) of a village on a day, in its standing order; posts without holder are vacant. */
export async function viewStructure(context: Context, village: AreaCode, on: PlainDate = context.today) {
  const kept = await listPosts(context.tx, regencyOfVillage(context, village), village, on)
  const order = (kind: string) => POST_KINDS[kind as PostKindCode].order
  const posts = kept.sort((a, b) => order(a.kind) - order(b.kind) || a.seat - b.seat) as unknown as Post[]
  return { on: on as string, posts, vacant: posts.filter(({ holders }) => holders.length === 0).length }
}

/** Decrees that concern an area, newest first. */
export async function listDecrees(context: Context, area: AreaCode, page: { after?: string; most: number }) {
  const kept = await listKeptDecrees(context.tx, { regency: regencyOfArea(context, area), area, ...page })
  const last = kept.at(-1)
  return { decrees: kept as Decree[], next: last && kept.length === page.most ? last.id : null }
}
