import type { Context } from '../context'

const SOURCE = 'Payung Desa: daftar cabang, kode iuran, bukti setor, dan posting cabang'
const SOURCE_DEMO = 'DATA REKAAN · Payung Desa'

/** Where the figures come from, said beside each of them. */
export function sourceOf({ demo }: Pick<Context, 'demo'>): string {
  return demo ? SOURCE_DEMO : SOURCE
}
