import { type AreaCode, NATION_CODE, pathOf } from '@payung/domain/areas/area'
import {
  type AreaHit,
  type AreaHits,
  type AreaQuery,
  bareName,
  HITS_A_PAGE,
  MOST_GROUPS,
} from '@payung/domain/areas/search'
import type { PlainDate } from '@payung/kernel/dates'
import { findAreas } from '@payung/store/areas/find-areas'
import { countByArea, type FoundArea, findByName, findSimilar } from '@payung/store/areas/search-areas'
import type { Context } from '../context'

/** Areas by name, a page at a time; where nothing bears the name, names like it. */
export async function searchAreas(context: Context, asked: AreaQuery): Promise<AreaHits> {
  const { tx, today } = context
  const { after, on = today, within = NATION_CODE } = asked
  const sought = { name: bareName(asked.q), said: asked.q, within, on }
  const found = await findByName(tx, sought, after, HITS_A_PAGE)
  const similar = found.length === 0 && after === 0
  const hits = similar ? await findSimilar(tx, sought, HITS_A_PAGE) : found
  const count = hits[0]?.count ?? 0
  const isLong = !similar && count > HITS_A_PAGE
  const groups = isLong && after === 0 ? await countByArea(tx, sought, MOST_GROUPS) : []
  return {
    count: similar ? hits.length : count,
    hits: await withPaths(context, hits, on),
    groups: groups.map(({ code, name, count }) => ({ code, name, count })),
    next: isLong && after + hits.length < count ? after + hits.length : null,
    similar,
  }
}

/** Puts the names above each hit beside it, read at once. */
async function withPaths({ tx }: Context, hits: readonly FoundArea[], on: PlainDate): Promise<AreaHit[]> {
  const above = (code: AreaCode) => pathOf(code).slice(1, -1)
  const codes = [...new Set(hits.flatMap(({ code }) => above(code)))]
  const names = new Map((await findAreas(tx, codes, on)).map(({ code, name }) => [code, name]))
  return hits.map(({ code, name, kind }) => ({ code, name, kind, path: above(code).map((up) => names.get(up) ?? up) }))
}
