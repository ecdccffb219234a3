import { Blth } from '../../ui/blth'
import { DateText } from '../../ui/date-text'
import { ExplainPanel } from '../../ui/explain-panel'
import { Figure } from '../../ui/figure'
import { Cluster, Columns, Section, Stack } from '../../ui/layout'
import { Money } from '../../ui/money'
import { PersonLine } from '../../ui/person-line'
import { marks, StatusMark } from '../../ui/status-mark'
import { Term } from '../../ui/term'

const words = {
  whole: 'terlindungi',
  half: 'belum pasti',
  open: 'belum terlindungi',
  absent: 'belum ada data',
  not_applicable: 'tidak berlaku',
}
const nik = { label: 'NIK', missing: 'NIK belum ada', look: 'Lihat NIK, dengan alasan' }

/** Figures, marks, amounts, days, people. */
export function FigurePieces() {
  return (
    <>
      <Section title="Angka" says="Angka, apa penyusunnya, dari mana, dan per hari apa.">
        <Columns>
          <Figure
            lead
            label="Perangkat terlindungi"
            value={19_629}
            of={20_142}
            unit="perangkat"
            source="Daftar kantor cabang"
            on="2023-08-30"
            href="/ui"
          />
          <Figure
            lead
            label="Perkiraan iuran bulan ini"
            value={<Money amount={80_136} />}
            source="Dihitung dari 7 orang, JKK dan JKM"
            note={
              <>
                Bulan iuran <Blth month="2023-08" />, jatuh tempo <DateText date="2023-09-15" />
              </>
            }
          />
          <Figure
            lead
            label="Sudah diposting cabang"
            value={null}
            source="Menunggu daftar cabang"
            mark={{ mark: 'absent', says: 'belum ada data' }}
          />
        </Columns>
        <ExplainPanel
          label="Dasar perkiraan ini"
          expanded
          because={[
            {
              act: 'PP 44/2015',
              article: 'Pasal 16 ayat (1)',
              standing: 'read',
              says: 'Iuran JKK untuk risiko sangat rendah 0,24 % dari upah.',
            },
            {
              act: 'PP 44/2015',
              article: 'Pasal 18 ayat (1)',
              standing: 'reported',
              says: 'Iuran JKM 0,30 % dari upah.',
            },
          ]}
          open={[
            {
              code: 'base',
              question: 'Apakah dasar upahnya penghasilan tetap atau upah minimum?',
              affects: 'Mengubah iuran sampai Rp12.000 sebulan.',
            },
          ]}
        >
          <p>7 orang × Rp2.120.000 × 0,54 % = Rp80.136</p>
        </ExplainPanel>
      </Section>
      <Section title="Tanda keadaan" says="Kata, bentuk, warna. Lima tanda yang sama di semua tempat.">
        <Cluster gap="normal">
          {marks.map((mark) => (
            <StatusMark key={mark} mark={mark}>
              {words[mark]}
            </StatusMark>
          ))}
        </Cluster>
        <Cluster>
          {marks.map((mark) => (
            <StatusMark key={mark} mark={mark} tinted note={mark === 'half' ? 'sejak 15 Juli 2023' : undefined}>
              {words[mark]}
            </StatusMark>
          ))}
        </Cluster>
      </Section>
      <Section title="Orang" says="NIK tertutup sampai empat angka terakhir.">
        <Stack>
          <PersonLine
            name="Yohanes Bili Malo"
            href="/ui"
            sub="Kepala desa"
            lastFour="0001"
            numberWords={nik}
            onLook={() => undefined}
            mark={<StatusMark mark="whole">terlindungi</StatusMark>}
          />
          <PersonLine
            name="Maria Magdalena Kaka"
            href="/ui"
            sub="Penenun, wadah Kelompok Tenun Sinar Waimangura"
            lastFour={null}
            numberWords={nik}
            mark={<StatusMark mark="open">belum terlindungi</StatusMark>}
          />
        </Stack>
        <p>
          Kata hukum dijelaskan sekali:{' '}
          <Term means="Bulan iuran: bulan yang dibayar, bukan bulan pembayarannya.">BLTH</Term> <Blth month="2023-08" />
          .
        </p>
      </Section>
    </>
  )
}
