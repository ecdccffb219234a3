import { type RefusalKind, refuser } from '@payung/kernel/refusal'

export const monitoringRefusals = {
  day_ahead: {
    nature: 'invalid',
    says: 'Tanggal {on} belum terjadi. Pilih tanggal sampai {today}.',
    in_english: 'The day {on} lies ahead. Choose a day up to {today}.',
  },
  unknown_fact: {
    nature: 'unknown',
    says: 'Fakta ini tidak ada di kabupaten Anda. Muat ulang daftar.',
    in_english: 'There is no such fact in your regency. Reload the list.',
  },
} satisfies Record<string, RefusalKind>

export const refuseMonitoring: ReturnType<typeof refuser<typeof monitoringRefusals>> = refuser(monitoringRefusals)
