import { useState } from 'react'
import { AreaPicker, type PickerPlace } from '../../ui/area-picker'
import { Breadcrumb } from '../../ui/breadcrumb'
import { Button } from '../../ui/button'
import { Checklist } from '../../ui/checklist'
import { Diff } from '../../ui/diff'
import { Facts } from '../../ui/facts'
import { Figure } from '../../ui/figure'
import { ImportPreview } from '../../ui/import-preview'
import { Columns, Section } from '../../ui/layout'
import { Money } from '../../ui/money'
import { SmallTable } from '../../ui/small-table'
import { Timeline } from '../../ui/timeline'

const below: Record<string, readonly PickerPlace[]> = {
  '': [
    { code: '53', label: 'Nusa Tenggara Timur', opens: true },
    { code: '51', label: 'Bali', opens: true },
  ],
  '53': [
    { code: '53.12', label: 'Sumba Barat', opens: true },
    { code: '53.18', label: 'Sumba Barat Daya', opens: true },
  ],
  '53.18': [{ code: '53.18.01', label: 'Loura', opens: true }],
  '53.18.01': [{ code: '53.18.01.2001', label: 'Waimangura', opens: false, kind: 'desa' }],
}
const found: readonly PickerPlace[] = [
  {
    code: '16.02.09.2013',
    label: 'Sidomulyo',
    kind: 'desa',
    path: ['Sumatera Selatan', 'Ogan Komering Ilir', 'Air Sugihan'],
    opens: false,
  },
  {
    code: '33.05.12.2004',
    label: 'Sidomulyo',
    kind: 'desa',
    path: ['Jawa Tengah', 'Kebumen', 'Petanahan'],
    opens: false,
  },
  { code: '35.09.14.2003', label: 'Sidomulyo', kind: 'desa', path: ['Jawa Timur', 'Jember', 'Semboro'], opens: false },
]
const outcomes = [
  { key: 'new', label: 'Baru', count: 812, tone: 'new' as const },
  { key: 'changed', label: 'Berubah', count: 46, tone: 'changed' as const },
  { key: 'leaving', label: 'Keluar', count: 19, tone: 'leaving' as const },
  { key: 'same', label: 'Tetap', count: 318, tone: 'same' as const },
  { key: 'refused', label: 'Ditolak', count: 7, tone: 'refused' as const },
]

/** Records of what happened, what is needed, what would change. */
export function RecordPieces() {
  const [outcome, setOutcome] = useState('refused')
  return (
    <>
      <Columns least="broad">
        <Section title="Fakta dan harinya" level={3}>
          <Timeline
            label="Perjalanan tagihan"
            facts={[
              { key: '1', on: '2023-08-01', says: 'Perkiraan iuran dibuat', by: 'dihitung oleh Payung Desa' },
              {
                key: '2',
                on: '2023-08-10',
                says: 'Penetapan dan kode iuran diterbitkan',
                by: 'dicatat Kantor Cabang Sumba',
                proof: { label: 'Surat penetapan.pdf', href: '/ui' },
              },
              {
                key: '3',
                on: '2023-08-15',
                says: 'Setoran belum ada',
                by: 'jatuh tempo lewat 15 hari',
                state: 'missing',
              },
              { key: '4', on: null, says: 'Diposting oleh cabang', state: 'awaited' },
            ]}
          />
        </Section>
        <Section title="Daftar periksa" level={3}>
          <Checklist
            label="Sampai terlindungi"
            items={[
              { key: '1', says: 'Daftar perangkat lengkap', state: 'done', word: 'selesai', note: '12 Juli 2023' },
              { key: '2', says: 'Masuk APB Desa', state: 'done', word: 'selesai', note: 'Perdes 4/2023' },
              {
                key: '3',
                says: 'ADD tahap II ditransfer',
                state: 'blocked',
                word: 'tertahan',
                note: 'menunggu BPKAD sejak 1 Agustus 2023',
              },
              { key: '4', says: 'Iuran disetor', state: 'todo', word: 'belum' },
            ]}
          />
        </Section>
        <Section title="Perubahan" level={3}>
          <Diff
            caption="Perubahan data Maria Kaka"
            changes={[
              {
                key: 'n',
                label: 'Nama',
                before: 'Maria Kaka',
                after: 'Maria Magdalena Kaka',
                why: 'sesuai KTP, Dukcapil 12 Agustus 2023',
              },
              { key: 'w', label: 'Upah', before: <Money amount={2_000_000} />, after: <Money amount={2_123_000} /> },
              { key: 'e', label: 'Nomor KPJ', before: null, after: '23099912345' },
            ]}
          />
        </Section>
        <Section title="Baris-baris catatan" level={3}>
          <Facts
            facts={[
              { label: 'Satuan pembayar', value: 'Desa Waimangura', note: 'NPP 99001234, sejak 1 Januari 2022' },
              { label: 'Bulan iuran', value: 'Agustus 2023' },
              { label: 'Perkiraan', value: <Money amount={80_136} /> },
            ]}
          />
        </Section>
      </Columns>
      <Section
        title="Pratinjau impor"
        says="Setiap baris berkas berada di tepat satu kelompok. Belum ada yang disimpan."
      >
        <ImportPreview
          file="perangkat-sbd-2023.xlsx, lembar Data, dibaca 30 Agustus 2023 pukul 09.41"
          outcomes={outcomes}
          current={outcome}
          onChoose={setOutcome}
          figures={
            <Columns>
              <Figure
                label="Iuran sebulan sesudahnya"
                value={<Money amount={13_412_520} />}
                note="sebelumnya Rp4.012.300"
              />
            </Columns>
          }
          actions={
            <>
              <Button kind="filled" icon="check">
                Simpan 877 perubahan
              </Button>
              <Button>Perbaiki kolom</Button>
              <Button kind="quiet">Batalkan</Button>
            </>
          }
        >
          <SmallTable
            caption="Baris yang ditolak"
            keyOf={(row) => row.row}
            rows={[
              {
                row: '17',
                name: 'Petrus Lende',
                why: 'NIK menjadi 5,3E+15 oleh Excel. Simpan kolom NIK sebagai teks.',
              },
              { row: '203', name: 'Simon Rehi', why: 'NIK ini sudah ada di baris 41.' },
            ]}
            columns={[
              { key: 'row', head: 'Baris', cell: (row) => row.row },
              { key: 'name', head: 'Nama', cell: (row) => row.name },
              { key: 'why', head: 'Apa yang salah, dan apa yang harus dilakukan', cell: (row) => row.why },
            ]}
          />
        </ImportPreview>
      </Section>
      <Section title="Pemilih wilayah" says="Tingkat demi tingkat, atau cari nama. Coba: sidomulyo.">
        <Breadcrumb
          label="Contoh jalur"
          path={[
            { label: 'Indonesia', href: '/ui?1' },
            { label: 'Nusa Tenggara Timur', href: '/ui?2' },
            { label: 'Sumba Barat Daya', href: '/ui?3' },
          ]}
        />
        <AreaPicker
          loadBelow={async (place) => ({ rows: below[place?.code ?? ''] ?? [], next: null })}
          search={async (words) => ({ rows: 'sidomulyo'.includes(words.toLowerCase()) ? found : [], next: null })}
          onPick={() => undefined}
          start={[{ code: '53', label: 'Nusa Tenggara Timur', opens: true }]}
        />
      </Section>
    </>
  )
}
