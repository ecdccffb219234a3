import { useState } from 'react'
import { Page } from '../../shell/page'
import { Button } from '../../ui/button'
import { HelpDrawer } from '../../ui/help-drawer'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { PrintFoot } from '../../ui/print-foot'
import { Share } from '../../ui/share'
import { Tabs } from '../../ui/tabs'
import { ChartPieces } from './chart-pieces'
import { FieldPieces } from './field-pieces'
import { FigurePieces } from './figure-pieces'
import { MessagePieces } from './message-pieces'
import { RecordPieces } from './record-pieces'
import { TablePieces } from './table-pieces'

const parts = [
  { key: 'all', label: 'Semua' },
  { key: 'figures', label: 'Angka', draw: FigurePieces },
  { key: 'charts', label: 'Gambar', draw: ChartPieces },
  { key: 'tables', label: 'Tabel', draw: TablePieces },
  { key: 'records', label: 'Catatan', draw: RecordPieces },
  { key: 'fields', label: 'Isian', draw: FieldPieces },
  { key: 'messages', label: 'Pesan', draw: MessagePieces },
]

/** Every piece of the kit with invented content: what a screen is made of, and what the browser test photographs. */
export function PiecesPage() {
  const [current, setCurrent] = useState('all')
  return (
    <Page title="Bagian-bagian layar" wide>
      <PageHead
        title="Bagian-bagian layar"
        answer={{
          mark: 'half',
          says: (
            <>
              <strong>11 dari 13</strong> perangkat terlindungi hari ini. 2 belum: NIK ditolak.
            </>
          ),
          besides: 'Desa Waimangura, per 30 Agustus 2023. Semua orang dan angka di halaman ini rekaan.',
          action: (
            <>
              <Button kind="filled" icon="arrow-right">
                Perbaiki 2 NIK
              </Button>
              <Button>Lihat siapa</Button>
            </>
          ),
        }}
        tools={
          <>
            <Share text="11 dari 13 perangkat Desa Waimangura terlindungi per 30 Agustus 2023." />
            <PrintButton />
            <HelpDrawer title="Tentang halaman ini">
              <p>Halaman ini memperlihatkan setiap bagian layar satu kali, dengan isi rekaan.</p>
              <p>Setiap layar Payung Desa tersusun dari bagian-bagian ini, dan hanya dari bagian-bagian ini.</p>
            </HelpDrawer>
          </>
        }
      />
      <Tabs label="Kelompok bagian" current={current} tabs={parts} onChoose={setCurrent} />
      {parts.map((part) => part.draw && (current === 'all' || current === part.key) && <part.draw key={part.key} />)}
      <PrintFoot source="Payung Desa, data rekaan" on="2023-08-30" query="7F3K-Q2" warning="DATA REKAAN" />
    </Page>
  )
}
