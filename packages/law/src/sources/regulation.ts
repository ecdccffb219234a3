import type { Standing } from '../standing'

/** How two acts stand to each other, read from the act that carries the relation. */
export type RelationKind = 'amends' | 'amended by' | 'replaces' | 'replaced by' | 'carries out' | 'followed by'

/** What an act demands, and of whom. */
export interface Demand {
  of: string
  what: string
}

/** One act of the state (or of BPJS Ketenagakerjaan) as the registry keeps it. */
export interface Regulation {
  /** Short name by which provisions cite it: `PP 45/2015`. */
  id: string
  title: string
  /** First day in force, as exactly as it is known: `2015-07-01`, `2013-12` or `2023`; empty when not found. */
  effective: string
  /** Last day or month in force where the act itself or a successor ended it. */
  expired?: string
  relations: { kind: RelationKind; act: string; standing: Standing }[]
  demands: Demand[]
  /** How sure the title, dates and demands are. */
  standing: Standing
  /** What is uncertain about it, in Indonesian. */
  note?: string
}
