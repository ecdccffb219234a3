import { Bars } from '../../ui/bars'
import { Flow } from '../../ui/flow'
import { Columns, Section } from '../../ui/layout'
import { LineOverMonths } from '../../ui/line-over-months'
import { useNumbers } from '../../ui/numbers'
import { type Tile, TileMap } from '../../ui/tile-map'
import { placeProvinces, placeRegencies } from '../monitoring/tiles'
import { provinces, regencies } from './invented'

const months = ['2023-01', '2023-02', '2023-03', '2023-04', '2023-05', '2023-06', '2023-07', '2023-08']
const heads = { label: 'Wilayah', value: 'Terlindungi', of: 'Jabatan terisi', share: 'Bagian' }

function tilesOf(areas: typeof regencies, places: ReturnType<typeof placeProvinces>): Tile[] {
  return areas.map((area) => ({ ...area, row: 0, col: 0, ...places.get(area.code), href: '/ui' }))
}

/** Pictures, each with its table. */
export function ChartPieces() {
  const { money } = useNumbers()
  return (
    <>
      <Section
        title="Dari anggaran sampai perlindungan"
        says="Setiap celah disebut namanya, dan siapa yang memegangnya."
      >
        <Flow
          caption="Dari anggaran sampai perlindungan, Kabupaten Sumba Barat, Agustus 2023"
          written={money}
          steps={[
            { key: 'budget', label: 'Dianggarkan', by: 'Perdes APB Desa', value: 61_400_000 },
            {
              key: 'billed',
              label: 'Ditagih',
              by: 'penetapan kantor cabang',
              value: 58_920_000,
              gaps: [{ key: 'g', value: 2_480_000, says: '31 orang belum bernomor KPJ', mark: 'half', href: '/ui' }],
            },
            {
              key: 'paid',
              label: 'Disetor',
              by: 'bukti setor desa',
              value: 41_300_000,
              gaps: [
                { key: 'g1', value: 12_620_000, says: 'ADD tahap II belum ditransfer BPKAD', href: '/ui' },
                { key: 'g2', value: 5_000_000, says: '9 desa belum menyetor', href: '/ui' },
              ],
            },
            { key: 'posted', label: 'Diposting', by: 'kata kantor cabang', value: null },
          ]}
        />
      </Section>
      <Section title="Peta petak" says="Petak yang sama besar; kode dan angka di dalam petak.">
        <TileMap
          caption="Perangkat desa terlindungi, Nusa Tenggara Timur, 30 Agustus 2023"
          heads={heads}
          tiles={tilesOf(
            regencies,
            placeRegencies(
              '53',
              regencies.map((area) => area.code),
            ),
          )}
        />
        <TileMap
          caption="Perangkat desa terlindungi menurut provinsi, 30 Agustus 2023"
          heads={heads}
          tiles={tilesOf(provinces, placeProvinces(provinces.map((area) => area.code)))}
        />
      </Section>
      <Columns least="broad">
        <Section title="Batang" level={3}>
          <Bars
            caption="Perangkat terlindungi menurut kabupaten"
            target={{ value: 95, says: 'target 95 % Des 2023' }}
            bars={[
              { key: 'a', label: 'Sikka', value: 1_004, of: 1_004, href: '/ui' },
              { key: 'b', label: 'Timor Tengah Selatan', value: 1_742, of: 1_811, href: '/ui' },
              { key: 'c', label: 'Malaka', value: 512, of: 861, href: '/ui' },
              { key: 'd', label: 'Sabu Raijua', value: 0, of: 391, href: '/ui' },
              { key: 'e', label: 'Rote Ndao', value: null, of: null },
              { key: 'f', label: 'Kota Kupang', value: null, mark: { mark: 'not_applicable', says: 'tidak berlaku' } },
            ]}
          />
        </Section>
        <Section title="Garis" level={3}>
          <LineOverMonths
            caption="Orang terlindungi per bulan iuran"
            target={{ value: 20_000, says: 'target 20.000 pada Desember' }}
            lines={[
              {
                key: 'p',
                label: 'Perangkat',
                points: line([14_120, 14_800, 15_950, 16_400, 17_300, 18_200, 19_010, 19_629]),
              },
              { key: 'v', label: 'Rentan', points: line([4_100, 4_100, null, 6_200, 7_900, 9_600, 11_800, 12_384]) },
            ]}
          />
        </Section>
      </Columns>
    </>
  )
}

function line(values: readonly (number | null)[]) {
  return months.map((month, i) => ({ month, value: values[i] ?? null }))
}
