import type { Page } from 'playwright-core'

/** One picture of the README or the guide. */
export interface Picture {
  /** The file in docs/pictures, without its ending. */
  name: string
  /** The account of the demonstration; nobody when left out. */
  as?: string
  screen: 'telephone' | 'desk'
  /** The address, or how to find it. */
  at: string | ((page: Page) => Promise<string>)
  /** The heading at which the picture begins; the top of the page when left out. */
  from?: string
  /** What is done there before the picture is taken. */
  steps?: (page: Page) => Promise<void>
}

const VILLAGE = '53.04.01.2001'
const REGENCY = '53.04'
const LAST_MONTH = '2023-07'

/** The roster of the import pictures, as an office keeps it: titles above, wages with dots, one NIK that a spreadsheet spoilt. */
const ROSTER = `PEMERINTAH KABUPATEN BELU;;;;;;
DAFTAR PERANGKAT DESA KEWAR TAHUN 2023;;;;;;
No;Nama Lengkap;NIK;Jabatan;Desa;Tgl Lahir;Siltap
1;Paulus Atok;5304991203800011;Kepala Dusun;Kewar;12/03/1980;2.050.000
2;Theresia Hoar;5304995507880012;Kaur Umum;Kewar;15/07/1988;2.050.000
3;Blasius Kali;5,304E+15;Kepala Dusun;Kewar;01/02/1979;2.050.000
4;Magdalena Seuk;5304996809900013;Staf;Kewar;28/09/1990;1.750.000
`

const json = async <T>(page: Page, path: string): Promise<T> => (await page.request.get(path)).json() as Promise<T>

const aPerson = async (page: Page) => {
  const { people } = await json<{ people: { person: string; state: string }[] }>(page, `/api/villages/${VILLAGE}/page`)
  const one = people.find(({ state }) => state === 'protected') ?? people[0]
  return `/desa/${VILLAGE}/orang/${one?.person}`
}

const upload = async (page: Page) => {
  await page.locator('input[type=file]').setInputFiles({
    name: 'perangkat-kewar-2023.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(ROSTER),
  })
  await page.waitForURL(/\/impor\/[0-9a-f-]{36}/)
}

const pasting = (page: Page) => page.getByText('Tempel daftar cabang').click()

const preview = async (page: Page) => {
  await upload(page)
  await page.getByRole('button', { name: 'Lihat pratinjau' }).click()
  await page.getByText('Belum ada yang disimpan', { exact: false }).first().waitFor()
}

const store = async (page: Page) => {
  await preview(page)
  await page.getByRole('button', { name: /^Simpan \d+ perubahan/ }).click()
  await page
    .getByRole('link', { name: /kolom status/ })
    .or(page.getByRole('button', { name: /kolom status/ }))
    .first()
    .waitFor()
}

/** Every picture, in the order of the guide. */
export const PICTURES: readonly Picture[] = [
  { name: 'masuk', screen: 'telephone', at: '/masuk' },
  { name: 'operator-beranda', as: 'operator', screen: 'telephone', at: '/' },
  { name: 'operator-desa', as: 'operator', screen: 'telephone', at: `/desa/${VILLAGE}` },
  { name: 'desa-meja', as: 'operator', screen: 'desk', at: `/desa/${VILLAGE}` },
  { name: 'desa-bulan', as: 'operator', screen: 'desk', at: `/desa/${VILLAGE}`, from: 'Orang dan dua belas bulannya' },
  { name: 'operator-orang', as: 'operator', screen: 'telephone', at: aPerson },
  { name: 'operator-orang-baru', as: 'operator', screen: 'telephone', at: `/desa/${VILLAGE}/orang/baru` },
  { name: 'bendahara-beranda', as: 'bendahara', screen: 'telephone', at: '/' },
  { name: 'bendahara-setoran', as: 'bendahara', screen: 'telephone', at: `/wilayah/${VILLAGE}/pembayaran/baru` },
  { name: 'bendahara-iuran', as: 'bendahara', screen: 'telephone', at: `/wilayah/${VILLAGE}/iuran/${LAST_MONTH}` },
  { name: 'kades-beranda', as: 'kades', screen: 'telephone', at: '/' },
  { name: 'camat-beranda', as: 'camat', screen: 'desk', at: '/' },
  { name: 'pmd-beranda', as: 'pmd', screen: 'desk', at: '/' },
  { name: 'pmd-cakupan', as: 'pmd', screen: 'desk', at: `/wilayah/${REGENCY}` },
  { name: 'pmd-bulan', as: 'pmd', screen: 'desk', at: `/wilayah/${REGENCY}/iuran/${LAST_MONTH}` },
  { name: 'pmd-skema', as: 'pmd', screen: 'desk', at: `/wilayah/${REGENCY}/skema` },
  { name: 'pmd-undang', as: 'pmd', screen: 'desk', at: `/wilayah/${REGENCY}/akun/undang` },
  { name: 'bpkad-beranda', as: 'bpkad', screen: 'desk', at: '/' },
  { name: 'bpkad-pagu', as: 'bpkad', screen: 'desk', at: `/wilayah/${REGENCY}/skema/pagu` },
  { name: 'cabang-beranda', as: 'cabang', screen: 'desk', at: '/' },
  {
    name: 'cabang-posting',
    as: 'cabang',
    screen: 'desk',
    at: `/wilayah/${REGENCY}/pembayaran/posting`,
    steps: pasting,
  },
  { name: 'provinsi-cakupan', as: 'provinsi', screen: 'desk', at: '/wilayah/53' },
  { name: 'nasional-cakupan', as: 'kementerian', screen: 'desk', at: '/wilayah/00' },
  { name: 'peta-provinsi', as: 'provinsi', screen: 'desk', at: '/wilayah/53', from: 'Kabupaten dan kota' },
  { name: 'cakupan-telepon', as: 'provinsi', screen: 'telephone', at: '/wilayah/53' },
  { name: 'admin-akun', as: 'admin', screen: 'desk', at: '/wilayah/00/akun' },
  { name: 'auditor-jejak', as: 'auditor', screen: 'desk', at: '/jejak' },
  { name: 'hitung-manfaat', screen: 'desk', at: '/hitung/manfaat' },
  // Last: what these store would stand in every picture after them.
  { name: 'impor-kolom', as: 'pmd', screen: 'desk', at: `/wilayah/${REGENCY}/impor/baru`, steps: upload },
  { name: 'impor-pratinjau', as: 'pmd', screen: 'desk', at: `/wilayah/${REGENCY}/impor/baru`, steps: preview },
  { name: 'impor-hasil', as: 'pmd', screen: 'desk', at: `/wilayah/${REGENCY}/impor/baru`, steps: store },
]
