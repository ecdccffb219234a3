import type { Tile } from '../../ui/tile-map'

type Area = Pick<Tile, 'code' | 'label' | 'value' | 'of' | 'mark'>

/** Invented figures on real areas: [code, name, protected, posts filled]; no figure stands for no data. */
const REGENCIES: readonly (readonly [string, string, number | null, number | null])[] = [
  ['53.01', 'Kupang', 728, 783],
  ['53.02', 'Timor Tengah Selatan', 281, 511],
  ['53.03', 'Timor Tengah Utara', 977, 1111],
  ['53.04', 'Belu', 610, 617],
  ['53.05', 'Alor', 431, 436],
  ['53.06', 'Flores Timur', 807, 1122],
  ['53.07', 'Sikka', 312, 892],
  ['53.08', 'Ende', 403, 420],
  ['53.09', 'Ngada', 982, 1365],
  ['53.10', 'Manggarai', 964, 1037],
  ['53.11', 'Sumba Timur', 228, 653],
  ['53.12', 'Sumba Barat', 480, 517],
  ['53.13', 'Lembata', 731, 739],
  ['53.14', 'Rote Ndao', null, null],
  ['53.15', 'Manggarai Barat', 291, 833],
  ['53.16', 'Nagekeo', 821, 856],
  ['53.17', 'Sumba Tengah', 592, 637],
  ['53.18', 'Sumba Barat Daya', 0, 893],
  ['53.19', 'Manggarai Timur', 1051, 1062],
  ['53.20', 'Sabu Raijua', 0, 1540],
  ['53.21', 'Malaka', 1474, 1675],
  ['53.71', 'Kota Kupang', null, 0],
]

const PROVINCES: typeof REGENCIES = [
  ['11', 'Aceh', 6336, 14651],
  ['12', 'Sumatera Utara', 5012, 21349],
  ['13', 'Sumatera Barat', 51900, 56600],
  ['14', 'Riau', 35038, 38890],
  ['15', 'Jambi', 3278, 3472],
  ['16', 'Sumatera Selatan', 32842, 40510],
  ['17', 'Bengkulu', 21224, 23431],
  ['18', 'Lampung', 13623, 36316],
  ['19', 'Kepulauan Bangka Belitung', 22622, 30769],
  ['21', 'Kepulauan Riau', 19388, 31248],
  ['31', 'DKI Jakarta', null, 0],
  ['32', 'Jawa Barat', 49108, 56254],
  ['33', 'Jawa Tengah', 1315, 8313],
  ['34', 'DI Yogyakarta', 43981, 44048],
  ['35', 'Jawa Timur', 25414, 37004],
  ['36', 'Banten', 27375, 33883],
  ['51', 'Bali', 12485, 12506],
  ['52', 'Nusa Tenggara Barat', 3108, 15817],
  ['53', 'Nusa Tenggara Timur', 12398, 16282],
  ['61', 'Kalimantan Barat', 14749, 31911],
  ['62', 'Kalimantan Tengah', 15992, 26319],
  ['63', 'Kalimantan Selatan', 21017, 41585],
  ['64', 'Kalimantan Timur', 15019, 39603],
  ['65', 'Kalimantan Utara', 6115, 24203],
  ['71', 'Sulawesi Utara', 5720, 7037],
  ['72', 'Sulawesi Tengah', 18040, 21184],
  ['73', 'Sulawesi Selatan', 39640, 43332],
  ['74', 'Sulawesi Tenggara', 5668, 11004],
  ['75', 'Gorontalo', 6976, 14635],
  ['76', 'Sulawesi Barat', 706, 4682],
  ['81', 'Maluku', 10907, 48697],
  ['82', 'Maluku Utara', 18056, 21722],
  ['91', 'Papua', 2207, 24438],
  ['92', 'Papua Barat', 11108, 21939],
  ['93', 'Papua Selatan', null, null],
  ['94', 'Papua Tengah', 27336, 29897],
  ['95', 'Papua Pegunungan', null, null],
  ['96', 'Papua Barat Daya', 12225, 56603],
]

function area([code, label, value, of]: (typeof REGENCIES)[number]): Area {
  return { code, label, value, of, mark: of === 0 ? { mark: 'not_applicable', says: 'tidak berlaku' } : undefined }
}

/** The 22 of Nusa Tenggara Timur. */
export const regencies = REGENCIES.map(area)

/** The 38 provinces. */
export const provinces = PROVINCES.map(area)

const FIRST = [
  'Yohanes',
  'Maria',
  'Petrus',
  'Agustina',
  'Markus',
  'Ferdinandus',
  'Yuliana',
  'Dominggus',
  'Elisabet',
  'Simon',
]
const LAST = ['Bili Malo', 'Kaka', 'Ngongo', 'Dappa', 'Lende', 'Bulu', 'Rehi', 'Kondo', 'Umbu Rato', 'Milla']
const POSTS = ['Kepala desa', 'Sekretaris desa', 'Kaur keuangan', 'Kaur umum', 'Kasi pelayanan', 'Kepala dusun']
const STATES = ['whole', 'whole', 'whole', 'half', 'open', 'whole', 'absent'] as const

export interface Invented {
  key: string
  name: string
  post: string
  village: string
  wage: number
  state: (typeof STATES)[number]
  since: string | null
}

/** Twelve hundred invented people, for the long table. */
export const people: readonly Invented[] = Array.from({ length: 1200 }, (_, i) => ({
  key: String(i),
  name: `${FIRST[i % 10]} ${LAST[Math.floor(i / 7) % 10]}`,
  post: POSTS[i % 6] ?? '',
  village: `Desa ${['Waimangura', 'Rada Mata', 'Wee Pangali', 'Karuni', 'Tema Tana'][Math.floor(i / 6) % 5]}`,
  wage: 2_022_200 + (i % 6) * 40_000,
  state: STATES[(i * 5) % 7] ?? 'whole',
  since: i % 9 === 0 ? null : `20${20 + (i % 4)}-0${(i % 9) + 1}-01`,
}))
