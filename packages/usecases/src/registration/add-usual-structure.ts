import { type AreaCode, villageKindOf } from '@payung/domain/areas/area'
import { POST_KINDS, type PostKindCode } from '@payung/domain/registration/posts'
import { USUAL_STRUCTURE, type UsualStructure } from '@payung/domain/registration/structure'
import * as store from '@payung/store/registration/posts'
import type { Context } from '../context'
import { requirePaper } from './keep-paper'
import { regencyOfVillage, requireSensible } from './village-place'

/**
 * Fills the structure of a village up to the usual one; what is there stays. A kelurahan gets its neighbourhoods only.
 * @returns how many posts were added
 */
export async function addUsualStructure(context: Context, village: AreaCode, asked: UsualStructure): Promise<number> {
  const regency = regencyOfVillage(context, village)
  requireSensible(context.today, asked.since, 'since')
  const { role } = context.actor
  if (role === 'district' || role === 'pmd_regency') await requirePaper(context, regency, asked.paper)
  const known = await store.listOpenPosts(context.tx, regency, village)
  const own: Partial<Record<PostKindCode, number>> = {
    kadus: asked.hamlets,
    bpd_anggota: Math.max(0, asked.council - 3),
    rt: asked.neighbourhoods,
  }
  const wanted: [PostKindCode, number][] = [...USUAL_STRUCTURE, ['rt', 0]].map(([kind, seats]) => [
    kind as PostKindCode,
    own[kind as PostKindCode] ?? (seats as number),
  ])
  const isKelurahan = villageKindOf(village) === 'kelurahan'
  const rows = wanted
    .filter(([kind]) => !isKelurahan || POST_KINDS[kind].category === 'rt_rw')
    .flatMap(([kind, seats]) => {
      const taken = new Set(known.filter((post) => post.kind === kind).map(({ seat }) => seat))
      return Array.from({ length: seats }, (_, i) => i + 1)
        .filter((seat) => !taken.has(seat))
        .map((seat) => ({ kind, seat }))
    })
    .map(({ kind, seat }) => ({
      regency_id: regency,
      id: context.newId(),
      village_code: village,
      kind,
      seat,
      since: asked.since,
    }))
  return store.addPosts(context.tx, rows)
}
