import { BigTable } from '../../ui/big-table'
import type { Column } from '../../ui/columns'
import { DateText } from '../../ui/date-text'
import { Section } from '../../ui/layout'
import { Money } from '../../ui/money'
import { RowCard } from '../../ui/row-card'
import { SmallTable } from '../../ui/small-table'
import { type Mark, StatusMark } from '../../ui/status-mark'
import { type Invented, people } from './invented'

const words: Record<Mark, string> = {
  whole: 'terlindungi',
  half: 'belum pasti',
  open: 'belum terlindungi',
  absent: 'belum ada data',
  not_applicable: 'tidak berlaku',
}
const order: Record<Mark, number> = { open: 0, half: 1, absent: 2, whole: 3, not_applicable: 4 }

const columns: Column<Invented>[] = [
  { key: 'name', head: 'Nama', cell: (row) => row.name, sort: (row) => row.name, width: 14, fixed: true },
  { key: 'post', head: 'Jabatan', cell: (row) => row.post, sort: (row) => row.post, width: 10 },
  { key: 'village', head: 'Desa', cell: (row) => row.village, sort: (row) => row.village, width: 11 },
  {
    key: 'state',
    head: 'Keadaan',
    cell: (row) => <StatusMark mark={row.state}>{words[row.state]}</StatusMark>,
    sort: (row) => order[row.state],
    width: 13.5,
  },
  {
    key: 'since',
    head: 'Sejak',
    cell: (row) => <DateText date={row.since} short />,
    sort: (row) => row.since,
    width: 8,
  },
  {
    key: 'wage',
    head: 'Upah',
    align: 'right',
    cell: (row) => <Money amount={row.wage} />,
    sort: (row) => row.wage,
    width: 9,
  },
  { key: 'code', head: 'Nomor urut', align: 'right', cell: (row) => row.key, hidden: true, width: 7 },
]

const funds = [
  { key: 'ADD', fund: 'Alokasi Dana Desa (ADD)', people: 13, amount: 148_824 },
  { key: 'PAD', fund: 'Pendapatan asli desa', people: 25, amount: 420_000 },
  { key: 'APBD', fund: 'APBD kabupaten', people: 12, amount: 201_600 },
]

/** Tables, small and big, and the row as a card. */
export function TablePieces() {
  return (
    <>
      <Section title="Tabel kecil">
        <SmallTable
          caption="Iuran menurut sumber dana, Agustus 2023"
          rows={funds}
          keyOf={(row) => row.key}
          columns={[
            { key: 'fund', head: 'Sumber dana', cell: (row) => row.fund, sort: (row) => row.fund },
            { key: 'people', head: 'Orang', align: 'right', cell: (row) => row.people, sort: (row) => row.people },
            {
              key: 'amount',
              head: 'Sebulan',
              align: 'right',
              cell: (row) => <Money amount={row.amount} />,
              sort: (row) => row.amount,
            },
          ]}
          foot={{ fund: 'Jumlah', people: 50, amount: <Money amount={770_424} /> }}
        />
      </Section>
      <Section
        title="Tabel besar"
        says="Cari, saring, urutkan, pilih kolom, unduh; di telepon setiap baris menjadi kartu."
      >
        <BigTable
          caption="Perangkat desa"
          columns={columns}
          rows={people}
          keyOf={(row) => row.key}
          hrefOf={() => '/ui'}
          wordsOf={(row) => `${row.name} ${row.village} ${row.post}`}
          filters={[
            {
              key: 'state',
              label: 'Keadaan',
              choices: (['open', 'half', 'whole'] as const).map((mark) => ({
                key: mark,
                label: words[mark],
                matches: (row: Invented) => row.state === mark,
              })),
            },
          ]}
          downloads={[
            { label: 'Excel (.xlsx)', href: '/api/ui.xlsx' },
            { label: 'CSV (.csv)', href: '/api/ui.csv' },
          ]}
          card={(row) => (
            <RowCard
              title={row.name}
              href="/ui"
              sub={`${row.post}, ${row.village}`}
              mark={<StatusMark mark={row.state}>{words[row.state]}</StatusMark>}
              facts={[
                { label: 'Sejak', value: <DateText date={row.since} short /> },
                { label: 'Upah', value: <Money amount={row.wage} /> },
              ]}
            />
          )}
        />
      </Section>
    </>
  )
}
