import { useState } from 'react'
import { CheckField, ChoiceField } from '../../ui/choice-field'
import { DateField } from '../../ui/date-field'
import { FileDrop } from '../../ui/file-drop'
import { Columns, Section, Stack } from '../../ui/layout'
import { MoneyField } from '../../ui/money-field'
import { MonthField } from '../../ui/month-field'
import { NikField } from '../../ui/nik-field'
import { SavedNote } from '../../ui/saved-note'
import { SelectField } from '../../ui/select-field'
import { TextAreaField, TextField } from '../../ui/text-field'

/** What people fill in. */
export function FieldPieces() {
  const [nik, setNik] = useState('5399127112850001')
  const [wage, setWage] = useState<number | null>(2_123_000)
  const [born, setBorn] = useState<string | null>('1985-12-31')
  const [month, setMonth] = useState('2023-08')
  const [payer, setPayer] = useState<'village' | 'apbd' | null>('village')
  const [sure, setSure] = useState(true)
  return (
    <Section
      title="Isian"
      says="Satu pertanyaan, kata yang biasa, contoh, dan kesalahan yang menyebut jalan keluarnya."
    >
      <Columns least="broad">
        <Stack gap="normal">
          <TextField label="Nama sesuai KTP" help="Tanpa gelar, misalnya Yohanes Bili Malo" defaultValue="Maria Kaka" />
          <NikField label="NIK" value={nik} onChange={setNik} today="2023-08-30" />
          <DateField label="Tanggal lahir" value={born} onChange={setBorn} />
          <MoneyField label="Upah sebulan" unit="per bulan" value={wage} onChange={setWage} />
          <TextField
            label="Nomor telepon"
            optional
            defaultValue="0812"
            error="Nomor ini terlalu pendek. Tulis nomor lengkap, misalnya 081234567890."
          />
        </Stack>
        <Stack gap="normal">
          <ChoiceField
            label="Siapa yang membayar"
            value={payer}
            onChange={setPayer}
            choices={[
              { value: 'village', label: 'Desa', says: 'Dari ADD atau pendapatan desa lain, bukan Dana Desa.' },
              { value: 'apbd', label: 'Kabupaten', says: 'Dari APBD kabupaten.' },
            ]}
          />
          <MonthField
            label="Bulan iuran (BLTH)"
            months={['2023-08', '2023-07', '2023-06']}
            value={month}
            onChange={setMonth}
          />
          <SelectField
            label="Jabatan"
            none="Pilih jabatan"
            choices={[
              { group: 'Perangkat desa', choices: [{ value: 'sekdes', label: 'Sekretaris desa' }] },
              { group: 'Kelembagaan desa', choices: [{ value: 'bpd', label: 'Anggota BPD' }] },
            ]}
          />
          <CheckField label="Data ini sudah saya cocokkan dengan KTP" checked={sure} onChange={setSure} />
          <TextAreaField label="Catatan" optional rows={3} />
          <SavedNote saved={{ state: 'saved', at: new Date(2023, 7, 30, 9, 41) }} />
        </Stack>
      </Columns>
      <Columns least="broad">
        <FileDrop
          label="Daftar perangkat"
          help="Berkas yang sudah Anda punya. Judul kolom dikenali sendiri."
          kinds={['.xlsx', '.csv']}
          mostMb={20}
          onFile={() => undefined}
        />
        <FileDrop
          label="Daftar pekerja rentan"
          kinds={['.xlsx', '.csv']}
          mostMb={20}
          onFile={() => undefined}
          progress={62}
        />
      </Columns>
    </Section>
  )
}
