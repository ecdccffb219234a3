import type { Role } from '@payung/domain/access/roles'
import type { Session } from '@payung/domain/access/session'
import { type AreaCode, levelOf, parentOf, regencyIdOf } from '@payung/domain/areas/area'
import { regenciesOf } from '@payung/store/access/area-names'
import { dutiesOn } from '@payung/store/access/duties'
import { setPassword } from '@payung/store/access/passwords'
import { accountOfLogin } from '@payung/store/access/sign-in'
import type { House } from '../perform'
import { openAccount } from './add-account'
import { areaNames } from './name-areas'

/** The one password of the demonstration. It is printed on the sign-in page: nothing that is true lies behind it. */
export const DEMONSTRATION_PASSWORD = 'payung-desa'

const ADDRESS = '@demo.test'

/** The branch of the demonstration looks after Timor, Alor, Rote and Sabu, both of NTT's cases with and without budget. */
const BRANCH = [5301, 5302, 5303, 5304, 5305, 5314, 5320, 5321, 5371]
const REGION_PROVINCES = ['51', '52', '53']

interface Invented {
  name: string
  role: Role
  holder: string
  area: AreaCode
  regencies?: number[]
  /** The first day on which the duty no longer holds. */
  until?: string
}

/**
 * Opens the accounts of the demonstration, all with one password; those that are there already stay as they are.
 * @param village where operator, treasurer and head work; district and regency follow from it
 * @param hash the hash of {@link DEMONSTRATION_PASSWORD}
 * @throws Error in a house of real use
 */
export async function addDemonstrationAccounts(house: House, village: AreaCode, hash: string): Promise<void> {
  if (!house.demo) throw new Error('demonstration accounts belong to a demonstration')
  await house.store.asOwner(async (tx) => {
    const region = await regenciesOf(tx, REGION_PROVINCES, house.today())
    for (const one of invented(village, region)) {
      const login = one.name + ADDRESS
      if (await accountOfLogin(tx, login)) continue
      const id = house.newId()
      const duty = {
        id: house.newId(),
        role: one.role,
        area_code: one.area,
        regencies: one.regencies ?? null,
        since: '2023-01-01',
        until: one.until ?? null,
        purpose: 'Peragaan',
        granted_by: null,
      }
      const context = { tx, now: house.now().toISOString(), actor: { account: null } }
      await openAccount(context, { id, holder: one.holder, login }, duty)
      await setPassword(tx, id, hash)
    }
  })
}

function invented(village: AreaCode, region: number[]): Invented[] {
  if (levelOf(village) !== 'village') throw new RangeError('not a village')
  const district = parentOf(village) as AreaCode
  const regency = parentOf(district) as AreaCode
  const province = parentOf(regency) as AreaCode
  const own = regencyIdOf(regency) as number
  const branch = province === '53' ? [...new Set([...BRANCH, own])] : [own]
  const nation = '' as AreaCode
  return [
    { name: 'operator', role: 'village_operator', holder: 'Maria Bere', area: village },
    { name: 'bendahara', role: 'village_treasurer', holder: 'Yohanis Tefa', area: village },
    { name: 'kades', role: 'village_head', holder: 'Petrus Wea', area: village },
    { name: 'camat', role: 'district', holder: 'Agustina Mau', area: district },
    { name: 'pmd', role: 'pmd_regency', holder: 'Dominggus Lau', area: regency },
    { name: 'bpkad', role: 'bpkad', holder: 'Kristina Lopo', area: regency },
    { name: 'provinsi', role: 'pmd_province', holder: 'Markus Seran', area: province },
    { name: 'cabang', role: 'branch', holder: 'Ratna Wulandari', area: province, regencies: branch },
    {
      name: 'kanwil',
      role: 'region',
      holder: 'Gede Suarjana',
      area: nation,
      regencies: region.length ? region : branch,
    },
    { name: 'kementerian', role: 'ministry', holder: 'Siti Rahmawati', area: nation },
    { name: 'admin', role: 'administrator', holder: 'Bayu Pratama', area: nation },
    { name: 'auditor', role: 'auditor', holder: 'Lestari Handayani', area: nation, until: '2025-01-01' },
  ]
}

/** The accounts of the demonstration for the sign-in page, from the village up. */
export async function listDemonstrationAccounts(house: House): Promise<NonNullable<Session['demo']>['accounts']> {
  const { owner } = house.store
  const found = []
  for (const { name } of invented('53.04.12.2001' as AreaCode, [])) {
    const account = await accountOfLogin(owner, name + ADDRESS)
    const [duty] = account ? await dutiesOn(owner, account.id, house.today()) : []
    if (duty) found.push({ login: name + ADDRESS, duty })
  }
  const nameOf = await areaNames(
    owner,
    found.map(({ duty }) => duty.area_code),
    house.today(),
  )
  return found.map(({ login, duty }) => ({ login, role: duty.role as Role, area: nameOf(duty.area_code) }))
}
