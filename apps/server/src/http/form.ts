import { fill, Refusal } from '@payung/kernel/refusal'
import type { z } from 'zod'
import { httpRefusals } from './refusals'

/** What is wrong with one field. */
export interface FieldProblem {
  field: string
  says: string
}

/** A form that does not fit: the first problem is the sentence, the others stand beside it. */
export class FormRefusal extends Refusal {
  constructor(readonly fields: readonly FieldProblem[]) {
    const [first] = fields as [FieldProblem]
    super('form', httpRefusals.form, { field: first.field, problem: first.says }, first.field)
  }
}

/**
 * Reads what came from outside by its schema, once.
 * @throws FormRefusal that names every field, at most twenty
 */
export function readForm<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const read = schema.safeParse(given, { error: problemOf })
  if (read.success) return read.data
  throw new FormRefusal(
    read.error.issues.slice(0, 20).map(({ path, message }) => ({ field: path.join('.') || 'isi', says: message })),
  )
}

const KINDS: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'ya atau tidak (true/false)',
  array: 'daftar',
  object: 'kelompok isian',
}

/** The sentence for a problem for which the schema has none of its own. */
function problemOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? 'belum diisi. Lengkapi isian ini.'
        : `harus berupa ${KINDS[issue.expected] ?? issue.expected}. Perbaiki isian ini.`
    case 'invalid_value':
      return `pilihannya hanya ${issue.values.map(String).join(', ')}.`
    case 'too_small':
      return fill('terlalu kecil atau terlalu pendek; paling sedikit {least}.', { least: String(issue.minimum) })
    case 'too_big':
      return fill('terlalu besar atau terlalu panjang; paling banyak {most}.', { most: String(issue.maximum) })
    case 'unrecognized_keys':
      return `tidak dikenal: ${issue.keys.join(', ')}. Hapus isian itu.`
    default:
      return 'tidak sesuai bentuk yang diminta. Periksa lalu perbaiki.'
  }
}
