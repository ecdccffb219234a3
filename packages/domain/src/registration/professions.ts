/** A line of work without steady income. */
export interface ProfessionKind {
  id: string
  en: string
  /** The sector that PP 50/2025 tells apart. */
  sector: 'transport' | 'other'
}

/** Work of vulnerable workers, in the order in which a list offers it. Whatever is not here is kept as it was written. */
export const PROFESSIONS = {
  nelayan: { id: 'Nelayan', en: 'Fisher', sector: 'other' },
  petani_lahan_kering: { id: 'Petani lahan kering', en: 'Dryland farmer', sector: 'other' },
  petani_sawah: { id: 'Petani sawah', en: 'Rice farmer', sector: 'other' },
  buruh_tani: { id: 'Buruh tani', en: 'Farm labourer', sector: 'other' },
  peternak: { id: 'Peternak', en: 'Livestock keeper', sector: 'other' },
  petani_rumput_laut: { id: 'Petani rumput laut', en: 'Seaweed grower', sector: 'other' },
  penenun: { id: 'Penenun', en: 'Weaver', sector: 'other' },
  penyadap_lontar: { id: 'Penyadap lontar', en: 'Lontar palm tapper', sector: 'other' },
  papalele: { id: 'Papalele', en: 'Market woman (papalele)', sector: 'other' },
  pedagang_kecil: { id: 'Pedagang kecil', en: 'Small trader', sector: 'other' },
  ojek: { id: 'Pengemudi ojek', en: 'Motorcycle taxi rider', sector: 'transport' },
  sopir: { id: 'Sopir angkutan', en: 'Driver', sector: 'transport' },
  pemandu_wisata: { id: 'Pemandu wisata', en: 'Tour guide', sector: 'other' },
  tukang: { id: 'Tukang', en: 'Craftsman in building', sector: 'other' },
  buruh_harian: { id: 'Buruh harian', en: 'Day labourer', sector: 'other' },
  perajin: { id: 'Perajin', en: 'Artisan', sector: 'other' },
  penjahit: { id: 'Penjahit', en: 'Tailor', sector: 'other' },
  koster: { id: 'Koster', en: 'Sexton', sector: 'other' },
  guru_ngaji: { id: 'Guru ngaji', en: 'Koran teacher', sector: 'other' },
  marbot: { id: 'Marbot', en: 'Mosque keeper', sector: 'other' },
  penggali_kubur: { id: 'Penggali kubur', en: 'Grave digger', sector: 'other' },
  petugas_kebersihan: { id: 'Petugas kebersihan', en: 'Cleaner', sector: 'other' },
  pemulung: { id: 'Pemulung', en: 'Waste picker', sector: 'other' },
  pekerja_rumah_tangga: { id: 'Pekerja rumah tangga', en: 'Domestic worker', sector: 'other' },
} as const satisfies Record<string, ProfessionKind>

export type ProfessionCode = keyof typeof PROFESSIONS

/** First match wins: the narrow words stand before the wide ones. */
const WORDS: [RegExp, ProfessionCode][] = [
  [/rumput laut/, 'petani_rumput_laut'],
  [/nelayan|melaut/, 'nelayan'],
  [/buruh tani/, 'buruh_tani'],
  [/sawah|padi/, 'petani_sawah'],
  [/petani|tani\b|pekebun/, 'petani_lahan_kering'],
  [/ternak/, 'peternak'],
  [/tenun/, 'penenun'],
  [/lontar|sadap|nira|moke/, 'penyadap_lontar'],
  [/papalele/, 'papalele'],
  [/dagang|jual|warung|kios/, 'pedagang_kecil'],
  [/ojek|ojol/, 'ojek'],
  [/sopir|supir|angkut|pengemudi/, 'sopir'],
  [/pemandu|guide|wisata/, 'pemandu_wisata'],
  [/tukang|kuli bangunan/, 'tukang'],
  [/rajin/, 'perajin'],
  [/jahit/, 'penjahit'],
  [/koster/, 'koster'],
  [/ngaji|alquran|al-quran|tpq/, 'guru_ngaji'],
  [/marbot|marbut|takmir/, 'marbot'],
  [/kubur|makam/, 'penggali_kubur'],
  [/kebersihan|sampah(?!.*pulung)/, 'petugas_kebersihan'],
  [/pulung/, 'pemulung'],
  [/rumah tangga|\bart\b|\bprt\b/, 'pekerja_rumah_tangga'],
  [/buruh|harian|serabutan|kuli/, 'buruh_harian'],
]

/** The profession behind the words of a list; what is unknown is kept as written. */
export function professionOf(written: string): string {
  const text = written.trim().toLowerCase()
  if (Object.hasOwn(PROFESSIONS, text)) return text
  for (const [words, code] of WORDS) if (words.test(text)) return code
  return written.trim()
}

/** The sector of a profession; `other` for what is not in the list. */
export function sectorOf(profession: string | null): 'transport' | 'other' {
  return profession !== null && Object.hasOwn(PROFESSIONS, profession)
    ? PROFESSIONS[profession as ProfessionCode].sector
    : 'other'
}
