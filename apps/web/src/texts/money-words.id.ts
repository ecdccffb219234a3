import type { Category, Fund, Verdict } from '@payung/law/funding/words'
import type { Programme, Segment } from '@payung/law/words'

type Words<Key extends string> = Readonly<Record<Key, string>>

/** Words that stand for codes of the money: they are the same on every page. */
export const moneyWordsId = {
  funds: {
    DD: 'Dana Desa',
    ADD: 'Alokasi Dana Desa (ADD)',
    PAD: 'Pendapatan Asli Desa (PADesa)',
    BAGI_HASIL: 'Bagi hasil pajak dan retribusi',
    BANKEU: 'Bantuan keuangan',
    APBD_PROV: 'APBD provinsi',
    APBD_KAB: 'APBD kabupaten/kota',
    DBH_SAWIT: 'DBH sawit',
    DBHCHT: 'DBH cukai hasil tembakau',
    CSR: 'CSR, donatur, ZIS',
    SELF: 'Bayar sendiri',
  } satisfies Words<Fund>,
  categories: {
    kades: 'Kepala desa',
    perangkat: 'Perangkat desa',
    bpd: 'BPD',
    rt_rw: 'RT dan RW',
    staf: 'Staf desa',
    lkd: 'Kader dan lembaga desa',
    pekerja_rentan: 'Pekerja rentan',
    pktd: 'Pekerja padat karya tunai desa',
  } satisfies Words<Category>,
  programmes: { jkk: 'JKK', jkm: 'JKM', jht: 'JHT', jp: 'JP' } satisfies Words<Programme>,
  programmeNames: {
    jkk: 'Jaminan Kecelakaan Kerja (JKK)',
    jkm: 'Jaminan Kematian (JKM)',
    jht: 'Jaminan Hari Tua (JHT)',
    jp: 'Jaminan Pensiun (JP)',
  } satisfies Words<Programme>,
  segments: { PU: 'Penerima Upah (PU)', BPU: 'Bukan Penerima Upah (BPU)' } satisfies Words<Segment>,
  verdicts: {
    allowed: 'boleh',
    forbidden: 'dilarang',
    disputed: 'aturan bertentangan',
    unknown: 'belum ada aturan',
  } satisfies Words<Verdict>,
  units: { npp: 'NPP', unit: 'Unit', wadah: 'Wadah', self: 'Bayar sendiri' },
  states: {
    unbilled: 'belum dihitung',
    billed: 'menunggu setoran',
    partial: 'disetor sebagian',
    paid: 'disetor, belum diposting',
    posted: 'diposting',
    overdue: 'lewat jatuh tempo',
  },
  pays: { village: 'Desa', regency: 'Kabupaten (BPKAD)', province: 'Provinsi', other: 'Pihak lain' },
  bases: {
    SILTAP: 'Penghasilan tetap (siltap)',
    'SILTAP+TUNJANGAN': 'Siltap dan tunjangan',
    UMK: 'Upah minimum kabupaten',
    FLOOR: 'Batas terendah',
    FIXED: 'Jumlah tetap',
  },
}
