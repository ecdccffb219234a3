import type { Actor } from '../access/roles'
import { type AreaCode, isUnder, levelOf, regencyIdOf } from '../areas/area'

/**
 * May the actor see the figures of a place? Sums down to the district are for everybody who signs in; a village's figures only for
 * those whose duty holds it.
 */
export function maySeeFigures(actor: Pick<Actor, 'area' | 'regencies'>, place: AreaCode): boolean {
  if (levelOf(place) !== 'village') return true
  const regency = regencyIdOf(place)
  return (
    isUnder(place, actor.area) && (actor.regencies === null || (regency !== null && actor.regencies.includes(regency)))
  )
}

/** May the actor see the villages of a district? */
export function maySeeVillagesOf(actor: Pick<Actor, 'area' | 'regencies'>, district: AreaCode): boolean {
  const regency = regencyIdOf(district)
  const isInside = isUnder(district, actor.area) || isUnder(actor.area, district)
  return isInside && (actor.regencies === null || (regency !== null && actor.regencies.includes(regency)))
}
