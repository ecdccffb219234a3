/** The programmes of BPJS Ketenagakerjaan that a village may take, in the order of the law. */
export const programmes = ['jkk', 'jkm', 'jht', 'jp'] as const

/** JKK work accident, JKM death, JHT old-age savings, JP pension. */
export type Programme = (typeof programmes)[number]

/** PU: wage earner (Penerima Upah). BPU: not a wage earner (Bukan Penerima Upah). */
export const segments = ['PU', 'BPU'] as const
export type Segment = (typeof segments)[number]

/** Who hands over the contribution; decides whether the relief of PP 50/2025 applies. */
export const payers = ['self', 'village', 'apbd', 'apbn', 'sponsor'] as const
export type Payer = (typeof payers)[number]

/** Sectors that PP 50/2025 tells apart. */
export const sectors = ['transport', 'other'] as const
export type Sector = (typeof sectors)[number]
