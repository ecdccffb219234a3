import { expect, test } from 'vitest'
import { POST_KINDS } from '../posts'
import { textCell } from './cell'
import { parsePost } from './parse-post'

const read: [text: string, kind: string | null, nature?: string][] = [
  ['Kepala Desa', 'kades'],
  ['KADES', 'kades'],
  ['Pj. Kepala Desa', 'kades', 'pj'],
  ['Penjabat Kepala Desa', 'kades', 'pj'],
  ['Perbekel', 'kades'],
  ['Keuchik', 'kades'],
  ['Sekretaris Desa', 'sekdes'],
  ['Sekdes', 'sekdes'],
  ['Plt. Sekdes', 'sekdes', 'plt'],
  ['Carik', 'sekdes'],
  ['Kaur Keuangan', 'kaur_keuangan'],
  ['KAUR KEU', 'kaur_keuangan'],
  ['Bendahara Desa', 'kaur_keuangan'],
  ['Kepala Urusan Keuangan', 'kaur_keuangan'],
  ['Kaur TU & Umum', 'kaur_umum'],
  ['Kaur Umum dan Perencanaan', 'kaur_umum'],
  ['Kaur Tata Usaha', 'kaur_umum'],
  ['Kaur Perencanaan', 'kaur_perencanaan'],
  ['Kasi Pemerintahan', 'kasi_pemerintahan'],
  ['KASI KESRA', 'kasi_kesejahteraan'],
  ['Kepala Seksi Kesejahteraan', 'kasi_kesejahteraan'],
  ['Kasi Pelayanan', 'kasi_pelayanan'],
  ['Kepala Dusun I', 'kadus'],
  ['Kadus 2', 'kadus'],
  ['Kepala Lingkungan', 'kadus'],
  ['Pelaksana Kewilayahan', 'kadus'],
  ['Ketua BPD', 'bpd_ketua'],
  ['Wakil Ketua BPD', 'bpd_wakil'],
  ['Sekretaris BPD', 'bpd_sekretaris'],
  ['Anggota BPD', 'bpd_anggota'],
  ['Ketua RT 01', 'rt'],
  ['RT 03/RW 02', 'rt'],
  ['Ketua RW 02', 'rw'],
  ['Staf Kaur Keuangan', 'staf'],
  ['Staf Desa', 'staf'],
  ['Operator Siskeudes', 'operator'],
  ['Kader Posyandu', 'kader'],
  ['Linmas', 'linmas'],
  ['Hansip', 'linmas'],
  ['Ketua LPM', 'lpm'],
  ['Ketua TP PKK', 'pkk'],
  ['Ketua Karang Taruna', 'karang_taruna'],
]

test.each(read)('%j is %s', (text, kind, nature = 'tetap') => {
  const { value, problems } = parsePost(textCell(text))
  expect(problems).toEqual([])
  expect(value).toMatchObject({ kind, nature, title: text })
})

test.each(Object.entries(POST_KINDS))('the name that our own template writes for %s is read back', (kind, { id }) => {
  expect(parsePost(textCell(id)).value?.kind).toBe(kind)
})

test.each(['Petani', 'Nelayan', 'Tukang ojek', 'Penenun', 'Pemandu wisata'])(
  '%s in the column of posts is a profession',
  (text) => {
    expect(parsePost(textCell(text)).value).toMatchObject({ kind: null, profession: text })
  },
)

test('what nobody knows is said, not guessed', () => {
  expect(parsePost(textCell('Astronot')).problems).toMatchObject([
    { code: 'post_unknown', facts: { seen: 'Astronot' } },
  ])
  expect(parsePost(textCell('Kaur Antariksa')).problems).toMatchObject([{ code: 'post_unknown' }])
})
