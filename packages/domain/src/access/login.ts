import { z } from 'zod'
import type { Role } from './roles'

/**
 * One form for whatever a person signs in with: a telephone number as `62...` however it was typed, everything else trimmed
 * and in lower case. `0812-3456-789`, `+62 812 3456 789` and `628123456789` are one login.
 */
export function loginForm(typed: string): string {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  return telephoneForm(text) ?? text
}

/** A telephone number as `62...`; null when it is none. */
export function telephoneForm(typed: string): string | null {
  if (!/^\+?[\d\s.()-]{8,24}$/.test(typed.trim())) return null
  const digits = typed.replace(/\D/g, '')
  const national = digits.replace(/^(?:0062|62|0)/, '')
  return digits !== national && /^[1-9]\d{6,12}$/.test(national) ? `62${national}` : null
}

/** A user name that somebody chooses: it begins with a letter, so that it is never taken for a telephone number. */
export const LoginName = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .regex(
        /^[a-z][a-z0-9._-]{2,39}$/,
        'Nama pengguna 3 sampai 40 huruf kecil, angka, titik, atau garis, dan diawali huruf. Contoh: op-5304122001',
      ),
  )

export const Telephone = z.string().transform((text, stop) => {
  const form = telephoneForm(text)
  if (form) return form
  stop.addIssue({ code: 'custom', message: 'Tulis nomor telepon seperti 0812 3456 7890' })
  return z.NEVER
})

const SHORT: Record<Role, string> = {
  village_operator: 'op',
  village_treasurer: 'kaur',
  village_head: 'kades',
  district: 'camat',
  pmd_regency: 'pmd',
  bpkad: 'bpkad',
  pmd_province: 'provinsi',
  branch: 'cabang',
  region: 'kanwil',
  ministry: 'kementerian',
  administrator: 'admin',
  auditor: 'auditor',
}

/** The user name that an invitation proposes: `op-5304122001`, the second one `op-5304122001-2`. */
export function proposedLogin(role: Role, area: string, nth = 1): string {
  const digits = area.replaceAll('.', '')
  return [SHORT[role], ...(digits ? [digits.toLowerCase()] : []), ...(nth > 1 ? [String(nth)] : [])].join('-')
}
