import { ceilingFields, codeFields, decreeFields, kpjFields, nppFields, paymentFields } from './fields-facts'
import { rosterFields } from './fields-roster'
import type { ImportField } from './import-field'

/** What a file can bring: people of a register, or dated facts of a regency. */
export const importKinds = {
  roster: {
    says: 'Daftar perangkat dan pekerja rentan',
    in_english: 'Officials and vulnerable workers',
    fields: rosterFields,
  },
  ceilings: { says: 'Pagu ADD', in_english: 'Ceilings', fields: ceilingFields },
  decrees: { says: 'SK pengangkatan', in_english: 'Decrees', fields: decreeFields },
  npp: { says: 'NPP', in_english: 'Employer numbers', fields: nppFields },
  kpj: { says: 'Daftar peserta dari cabang (KPJ)', in_english: "The branch's list of members", fields: kpjFields },
  codes: { says: 'Kode iuran dan penetapan', in_english: 'Billing codes', fields: codeFields },
  payments: { says: 'Pembayaran dan posting', in_english: 'Payments and posting', fields: paymentFields },
} satisfies Record<string, { says: string; in_english: string; fields: Readonly<Record<string, ImportField>> }>

export type ImportKind = keyof typeof importKinds

/** The names of the fields of a kind. */
export type FieldOf<Kind extends ImportKind> = keyof (typeof importKinds)[Kind]['fields'] & string

/** The fields of a kind, by name. */
export function fieldsOf(kind: ImportKind): Readonly<Record<string, ImportField>> {
  return importKinds[kind].fields
}

/** Is it a kind of import? */
export function isImportKind(text: string): text is ImportKind {
  return Object.hasOwn(importKinds, text)
}
