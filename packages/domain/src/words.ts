import { isMonth, isPlainDate, type Month, type PlainDate } from '@payung/kernel/dates'
import { isId } from '@payung/kernel/ids'
import type { Rupiah } from '@payung/kernel/money'
import { z } from 'zod'

/** The kernel's types as schemas: here trust begins. Texts are what a person reads beside the field. */
export const IdText = z.string().refine(isId, 'Nomor rujukan tidak dikenali. Muat ulang halaman lalu coba lagi')
export const DateText = z
  .string()
  .refine(isPlainDate, 'Tanggal ini tidak ada di kalender. Tulis tahun-bulan-hari, misalnya 2023-08-30')
  .transform((text) => text as PlainDate)
export const MonthText = z
  .string()
  .refine(isMonth, 'Bulan iuran ditulis tahun-bulan, misalnya 2023-08')
  .transform((text) => text as Month)
export const Money = z
  .int('Rupiah ditulis sebagai bilangan bulat, tanpa titik dan koma')
  .nonnegative('Jumlah rupiah tidak boleh kurang dari nol')
  .max(1_000_000_000_000_000, 'Jumlah rupiah ini terlalu besar')
  .transform((amount) => amount as Rupiah)

/** A line of text that a person typed: trimmed, one line, not longer than given. */
export function lineOfText(most: number) {
  return z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'Isian ini belum diisi').max(most, `Paling banyak ${most} huruf`))
}

/** A page of a long list: `after` is the cursor that the page before gave. */
export const PageQuery = z.object({
  after: z.string().max(200).optional(),
  most: z.coerce.number().int().min(1).max(200).default(50),
})
