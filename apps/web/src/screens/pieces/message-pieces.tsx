import { useState } from 'react'
import { Button } from '../../ui/button'
import { ConfirmByTyping } from '../../ui/confirm-by-typing'
import { Empty } from '../../ui/empty'
import { ErrorState } from '../../ui/error-state'
import { Cluster, Columns, Section, Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { OfflineBar } from '../../ui/offline-bar'
import { Skeleton } from '../../ui/skeleton'
import { showToast } from '../../ui/toast'

/** News, emptiness, waiting, failure, and questions before what cannot be undone. */
export function MessagePieces() {
  const [asking, setAsking] = useState(false)
  return (
    <Section title="Pesan">
      <OfflineBar shown waiting={3} />
      <Columns least="broad">
        <Stack>
          <Notice title="Perbup 12/2023 berlaku mulai 1 September 2023">
            Iuran perangkat harus masuk Perubahan APB Desa paling lambat 30 September 2023.
          </Notice>
          <Notice tone="good" title="Setoran Agustus sudah diposting">
            13 orang terlindungi sampai 30 September 2023.
          </Notice>
          <Notice tone="unsure" title="Dua bulan belum diposting">
            Tanyakan kantor cabang. Perlindungan 13 orang belum pasti sejak 15 Juli 2023.
          </Notice>
          <Notice
            tone="bad"
            title="Tiga orang tidak terlindungi sejak 1 Juni 2023"
            action={<Button small>Lihat siapa</Button>}
          >
            NIK mereka ditolak. Jika terjadi kecelakaan kerja hari ini, keluarga tidak menerima santunan.
          </Notice>
        </Stack>
        <Stack>
          <Empty
            title="Belum ada daftar"
            says="Unggah daftar perangkat yang sudah Anda punya, atau catat satu per satu."
            action={<Button icon="upload">Unggah daftar</Button>}
          />
          <ErrorState number="4F21" onRetry={() => undefined} />
          <Skeleton rows={2} />
        </Stack>
      </Columns>
      <Cluster>
        <Button kind="filled">Kirim ke cabang</Button>
        <Button icon="pencil">Ubah</Button>
        <Button kind="quiet">Batal</Button>
        <Button kind="danger" icon="trash" onClick={() => setAsking(true)}>
          Tutup akun
        </Button>
        <Button kind="filled" busy>
          Sedang menyimpan
        </Button>
        <Button disabled>Tidak tersedia</Button>
        <Button onClick={() => showToast('Maria Kaka dikeluarkan dari daftar.', { undo: () => undefined })}>
          Coba pesan
        </Button>
      </Cluster>
      <ConfirmByTyping
        open={asking}
        title="Tutup akun"
        says={<p>Akun operator Desa Waimangura ditutup untuk selamanya. Riwayatnya tetap bisa dibaca.</p>}
        word="Waimangura"
        act="Tutup akun"
        onConfirm={() => setAsking(false)}
        onClose={() => setAsking(false)}
      />
    </Section>
  )
}
