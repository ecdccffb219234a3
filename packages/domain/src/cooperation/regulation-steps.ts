/** A step of the work and the acts in whose text its rule stands (by their names in the registry). */
export interface RegulationStep {
  code: string
  name: { id: string; en: string }
  acts: readonly string[]
}

/** The steps that cite a text: each opens it at its page, once an administrator has loaded it. */
export const REGULATION_STEPS = [
  {
    code: 'musdes',
    name: { id: 'Musyawarah desa dan RKP Desa', en: 'Village deliberation and work plan' },
    acts: ['Juknis 2023', 'Permendagri 114/2014'],
  },
  {
    code: 'perdes',
    name: { id: 'Perdes APB Desa', en: 'Village budget regulation' },
    acts: ['Juknis 2023', 'Permendagri 20/2018'],
  },
  {
    code: 'mutasi',
    name: { id: 'Pendaftaran dan mutasi peserta', en: 'Registration and changes of members' },
    acts: ['Juknis 2023', 'PP 44/2015'],
  },
  {
    code: 'setor',
    name: { id: 'Penyetoran iuran', en: 'Payment of contributions' },
    acts: ['Juknis 2023', 'PP 44/2015'],
  },
  {
    code: 'klaim',
    name: { id: 'Pengajuan klaim', en: 'Claims' },
    acts: ['Juknis 2023', 'Permenaker 5/2021', 'Permenaker 1/2025'],
  },
] as const satisfies readonly RegulationStep[]

export type StepCode = (typeof REGULATION_STEPS)[number]['code']
export const STEP_CODES = REGULATION_STEPS.map(({ code }) => code) as [StepCode, ...StepCode[]]

/** The name of an act as a part of an address: `pp-44-2015`. */
export function actSlug(act: string): string {
  return act.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}
