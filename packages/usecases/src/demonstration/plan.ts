import type { AreaCode } from '@payung/domain/areas/area'
import { type Chance, spread } from './seeded'

/**
 * What the press reported of NTT on 30 August 2023 (program.md §4), spread over the real villages of the code list.
 * The totals are the facts; how they fall on single villages is invented.
 */
export const NTT = {
  officialsProtected: 19_629,
  vulnerableByVillage: 7_031,
  vulnerableByApbd: 5_353,
  /** Waits for the September amendment of the APBD: no budget, nobody registered. */
  withoutBudget: 5320,
  /** PKS signed and data delivered; only the payment is missing. */
  unpaid: 5318,
  /** BPKAD pays for all villages under one NPP, on request of the Dinas PMD. */
  paidByBpkad: 5307,
  /** Pays six months at once. */
  paidHalfYearly: 5310,
  /** Enrolled the village councils in May and has fallen one or two months behind with them: grace. */
  councilsLate: 5304,
  /** Wants to enrol its village councils next: 144 villages, five members each. */
  councilsNext: 5313,
  /** Every village insures vulnerable workers: many on Rote, some in Belu, where the demonstration's village people work. */
  manyVulnerable: 5314,
  someVulnerable: 5304,
} as const

/** A village or kelurahan with what it will hold. */
export interface VillagePlan {
  code: AreaCode
  regencyId: number
  isDesa: boolean
  /** Officials who are registered, kades first. */
  officials: number
  /** Posts of officials beyond those, empty or held by candidates. */
  morePosts: number
  vulnerableByVillage: number
  vulnerableByApbd: number
  /** Vulnerable workers whose village fell behind. */
  vulnerableLate: number
  vulnerableCandidates: number
  councils: 'none' | 'candidates' | 'late'
}

/** The plan of every village and kelurahan; the sums over the province are exactly those of {@link NTT}. */
export function planProvince(
  villages: readonly { code: AreaCode; regencyId: number; isDesa: boolean }[],
  chance: Chance,
): VillagePlan[] {
  const insured = villages.map(
    ({ regencyId, isDesa }) => isDesa && regencyId !== NTT.withoutBudget && regencyId !== NTT.unpaid,
  )
  const officials = spread(
    NTT.officialsProtected,
    insured.map((yes) => (yes ? 100 + chance.below(9) : 0)),
  )
  const byVillage = spread(
    NTT.vulnerableByVillage,
    villages.map(({ regencyId }, i) => (insured[i] ? weightOf(regencyId, chance) : 0)),
  )
  const byApbd = spread(
    NTT.vulnerableByApbd,
    villages.map(({ regencyId, isDesa }, i) =>
      !isDesa && regencyId !== 5371 ? 12 : insured[i] && chance.in100(22) ? 5 : 0,
    ),
  )
  return villages.map(({ code, regencyId, isDesa }, i) => ({
    code,
    regencyId,
    isDesa,
    officials: regencyId === NTT.unpaid && isDesa ? 6 + chance.below(2) : (officials[i] as number),
    morePosts: !isDesa ? 0 : regencyId === NTT.withoutBudget ? 9 + chance.below(3) : 2 + chance.below(3),
    vulnerableByVillage: byVillage[i] as number,
    vulnerableByApbd: byApbd[i] as number,
    vulnerableLate: insured[i] && byVillage[i] === 0 && chance.in100(3) ? 5 + chance.below(4) : 0,
    vulnerableCandidates: insured[i] && chance.in100(10) ? 1 + chance.below(6) : 0,
    councils: !isDesa
      ? 'none'
      : regencyId === NTT.councilsLate
        ? 'late'
        : regencyId === NTT.councilsNext
          ? 'candidates'
          : 'none',
  }))
}

/** How many vulnerable workers a village insures, before the weights are spread to the reported total. */
function weightOf(regencyId: number, chance: Chance): number {
  if (regencyId === NTT.manyVulnerable) return 22
  if (regencyId === NTT.someVulnerable) return 9
  return chance.in100(16) ? 6 + chance.below(12) : 0
}
