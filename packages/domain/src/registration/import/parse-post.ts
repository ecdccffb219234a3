import type { PostKindCode } from '../posts'
import type { Cell } from './cell'
import { seen } from './notes'
import { found, isBlank, nothing, type Parsed, unread } from './parsed'

/** How somebody holds a post: for good, as acting head from the civil service (Pj), or besides another post (Plt). */
export type AppointmentNature = 'tetap' | 'pj' | 'plt'

/** A post as a roster names it, or the profession that stood in its place. */
export interface ReadPost {
  readonly kind: PostKindCode | null
  readonly nature: AppointmentNature
  /** Dusun, RT and number, or the longer title, as written. */
  readonly title: string
  readonly profession: string | null
}

/** First match wins: institutions before the offices of the village, staff of an office before the office. */
const POSTS: [RegExp, PostKindCode][] = [
  [/wakil.*(?:bpd|badan permusyawaratan)|(?:bpd|badan permusyawaratan).*wakil/, 'bpd_wakil'],
  [/(?:sekretaris|sekertaris|sekre?t?|sek)\b.*(?:bpd|badan permusyawaratan)|bpd.*sek/, 'bpd_sekretaris'],
  [/ketua.*(?:bpd|badan permusyawaratan)|(?:bpd|badan permusyawaratan).*ketua/, 'bpd_ketua'],
  [/\bbpd\b|badan permusyawaratan/, 'bpd_anggota'],
  [/\blpmd?k?\b|pemberdayaan masyarakat desa/, 'lpm'],
  [/\bpkk\b/, 'pkk'],
  [/karang taruna/, 'karang_taruna'],
  [/linmas|hansip|perlindungan masyarakat|satlinmas/, 'linmas'],
  [/kader|posyandu|\bkpm\b|jumantik|\bkb\b/, 'kader'],
  [/operator|\bopdes\b|admin desa/, 'operator'],
  [
    /\bstaf+\b|\bstap\b|pembantu (?:kaur|kasi)|honorer|tenaga (?:kontrak|administrasi)|penjaga kantor|cleaning|kebersihan kantor|sopir desa/,
    'staf',
  ],
  [/\brt\b(?! ?\/? ?\d* ?kel)|rukun tetangga/, 'rt'],
  [/\brw\b|rukun warga/, 'rw'],
  [/ka(?:ur|\.ur)|kepala urusan|bendahara/, 'kaur_umum'],
  [/kasi\b|ka\.? ?si\b|kepala seksi|\bkasie\b/, 'kasi_pelayanan'],
  [
    /kadus|kepala dusun|ka\.? dusun|kepala lingkungan|kaling|kawil|kepala kewilayahan|pelaksana kewilayahan|kepala wilayah|jorong|\bdukuh\b|\bdusun\b/,
    'kadus',
  ],
  [/sekdes|sek\.? ?desa|sekretaris|sekertaris|\bcarik\b/, 'sekdes'],
  [/kades|kepala desa|ka\.? desa|lurah desa|\bkuwu\b|\bkeuchik\b|\bwali nagari\b|perbekel|\bhukum tua\b/, 'kades'],
]
const KAUR: [RegExp, PostKindCode][] = [
  [/keuangan|bendahara|\bkeu\b/, 'kaur_keuangan'],
  [/umum|tata usaha|\btu\b/, 'kaur_umum'],
  [/perencanaan|perenc|program|pembangunan/, 'kaur_perencanaan'],
]
const KASI: [RegExp, PostKindCode][] = [
  [/pemerintahan|\bpem\b|\bpemth?\b/, 'kasi_pemerintahan'],
  [/kesejahteraan|kesra|pembangunan|ekbang|pemberdayaan/, 'kasi_kesejahteraan'],
  [/pelayanan|\bpel\b|\byan/, 'kasi_pelayanan'],
]
/** Work that is no post: whoever stands in the column of posts with it is a vulnerable worker. */
const PROFESSION =
  /petani|tani\b|nelayan|pedagang|dagang|papalele|ojek|sopir|supir|tukang|buruh|penenun|tenun|penyadap|lontar|rumput laut|pemandu|guide|guru (?:ngaji|alquran)|koster|marbot|penggali|pemulung|peternak|perajin|pengrajin|asisten rumah|penjahit|wiraswasta|kuli|penjual|juru parkir/

/** The kind of a post from the words of a roster: "Pj. Kepala Desa", "KAUR KEU", "Kadus II", "Ketua RT 03". */
export function parsePost(cell: Cell): Parsed<ReadPost> {
  const title = cell.text.trim().replace(/\s+/g, ' ')
  if (isBlank(title)) return nothing
  const text = title
    .toLowerCase()
    .replace(/[_&+,;:()]/g, ' ')
    .replace(/\s+/g, ' ')
  const nature: AppointmentNature = /\bpj\b|penjabat|pejabat sementara/.test(text)
    ? 'pj'
    : /\bplt\b|\bplh\b|pelaksana tugas/.test(text)
      ? 'plt'
      : 'tetap'
  const kind = kindOf(text)
  if (kind) return found({ kind, nature, title, profession: null })
  if (PROFESSION.test(text)) return found({ kind: null, nature, title, profession: title })
  return unread('post_unknown', { seen: seen(title) })
}

function kindOf(text: string): PostKindCode | undefined {
  const kind = first(POSTS, text)
  if (kind === 'kaur_umum') return first(KAUR, text)
  if (kind === 'kasi_pelayanan') return first(KASI, text)
  return kind
}

function first(table: readonly [RegExp, PostKindCode][], text: string): PostKindCode | undefined {
  for (const [word, kind] of table) if (word.test(text)) return kind
  return undefined
}
