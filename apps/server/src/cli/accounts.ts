import { ACCOUNT_STATES, type AccountState } from '@payung/domain/access/account'
import { loginForm } from '@payung/domain/access/login'
import { refuseAccess } from '@payung/domain/access/refusals'
import { ROLE_NAMES } from '@payung/domain/access/role-words'
import type { Actor } from '@payung/domain/access/roles'
import { type AreaCode, areaCode, NATION_CODE, NATION_PATH } from '@payung/domain/areas/area'
import { dutiesOn } from '@payung/store/access/duties'
import { accountOfLogin } from '@payung/store/access/sign-in'
import { closeFound } from '@payung/usecases/access/close-account'
import { findAccount } from '@payung/usecases/access/find-account'
import { type AccountsPage, listAccounts } from '@payung/usecases/access/list-accounts'
import { resetFound } from '@payung/usecases/access/reset-account'
import type { Context } from '@payung/usecases/context'
import { perform } from '@payung/usecases/perform'
import type { Command } from 'commander'
import type { OpenHouse } from '../house'
import { BadUsage } from './bad-usage'
import type { Desk } from './desk'

interface Narrowed {
  area: string
  text?: string
  state?: string
  json?: boolean
}

const PAGE = 200

/** `payung accounts list | reset LOGIN | close LOGIN`: for whoever answers for the machine, when nobody above can be asked. */
export function addAccounts(program: Command, desk: Desk): void {
  const accounts = program.command('accounts').description('akun: daftar, buat kode baru, tutup (di mesin ini)')
  accounts
    .command('list')
    .description('daftar akun suatu wilayah')
    .option('--area <kode>', 'kode wilayah; 00 seluruh Indonesia', NATION_PATH)
    .option('--text <kata>', 'cari nama, nama masuk, atau nomor telepon')
    .option('--state <keadaan>', ACCOUNT_STATES.join(', '))
    .option('--json', 'satu objek JSON')
    .action(
      desk.runs((asked: Narrowed) => {
        const filter = { area: placeOf(asked.area), text: asked.text, state: stateOf(asked.state) }
        return desk.inHouse((house) => list(house, desk, filter, asked.json === true))
      }),
    )
  accounts
    .command('reset')
    .description('akhiri kata sandi dan sesi suatu akun; tampilkan kode sekali pakai')
    .argument('<login>', 'nama masuk atau nomor telepon')
    .action(desk.runs((login: string) => desk.inHouse((house) => reset(house, desk, login))))
  accounts
    .command('close')
    .description('tutup suatu akun untuk selamanya; riwayatnya tetap terbaca')
    .argument('<login>', 'nama masuk atau nomor telepon')
    .requiredOption('--reason <alasan>', 'mengapa; dicatat dalam jejak')
    .action(
      desk.runs((login: string, { reason }: { reason: string }) =>
        desk.inHouse((house) => close(house, desk, login, reason)),
      ),
    )
}

/** Whoever sits at the machine, by the name there: the audit row says it. */
function machineActor({ terminal }: Desk): Actor {
  return {
    account: '00000000-0000-7000-8000-000000000000',
    holder: `baris perintah: ${terminal.who}`,
    role: 'administrator',
    area: NATION_CODE,
    regencies: null,
    until: null,
  }
}

function act<Result>(
  house: OpenHouse,
  desk: Desk,
  event: string | null,
  place: AreaCode,
  run: (context: Context) => Promise<Result>,
): Promise<Result> {
  return perform(house, { actor: machineActor(desk), event, place, requestId: 'accounts' }, run)
}

interface Filter {
  area: AreaCode
  text?: string
  state?: AccountState
}

async function list(house: OpenHouse, desk: Desk, { area, ...filter }: Filter, asJson: boolean): Promise<number> {
  const { terminal } = desk
  const found: AccountsPage['accounts'] = []
  for (let after: string | undefined, isLast = false; !isLast; ) {
    const asked = { ...filter, after, most: PAGE }
    const page = await act(house, desk, null, area, (context) => listAccounts(context, area, asked))
    found.push(...page.accounts)
    after = page.next ?? undefined
    isLast = after === undefined
  }
  if (asJson) terminal.out(`${JSON.stringify({ accounts: found })}\n`)
  else
    for (const { login, holder, role, area: place, state } of found)
      terminal.out(`${login.padEnd(28)} ${STATES[state].padEnd(12)} ${ROLE_NAMES[role]} ${place.name}: ${holder}\n`)
  return 0
}

const STATES: Record<AccountState, string> = {
  invited: 'diundang',
  expired: 'kode habis',
  active: 'aktif',
  closed: 'ditutup',
}

async function reset(house: OpenHouse, desk: Desk, login: string): Promise<number> {
  const { id, area } = await accountNamed(house, login)
  const issued = await act(house, desk, 'account.reset', area, async (context) => {
    context.note({}, id)
    return resetFound(context, await findAccount(context, NATION_CODE, id))
  })
  desk.terminal.say('Kata sandi, langkah kedua, dan semua sesi akun ini sudah diakhiri.')
  desk.terminal.say(
    'Buka alamat Payung Desa dengan tambahan /kode, tulis kode di bawah ini, lalu pilih kata sandi baru.',
  )
  desk.terminal.out(`${issued.login} ${issued.code}\n`)
  return 0
}

async function close(house: OpenHouse, desk: Desk, login: string, reason: string): Promise<number> {
  const { id, area } = await accountNamed(house, login)
  await act(house, desk, 'account.closed', area, async (context) => {
    context.note({ reason }, id)
    await closeFound(context, await findAccount(context, NATION_CODE, id))
  })
  desk.terminal.out(`${login} ditutup\n`)
  return 0
}

/** @throws Refusal unknown_account when nobody signs in by that name */
async function accountNamed({ store, today }: OpenHouse, login: string): Promise<{ id: string; area: AreaCode }> {
  const account = (await accountOfLogin(store.owner, loginForm(login))) ?? refuseAccess('unknown_account', {}, 'login')
  const duties = await dutiesOn(store.owner, account.id, today())
  return { id: account.id, area: (duties[0]?.area_code ?? NATION_CODE) as AreaCode }
}

function placeOf(text: string): AreaCode {
  try {
    return text === NATION_PATH ? NATION_CODE : areaCode(text)
  } catch {
    throw new BadUsage('--area memerlukan kode wilayah seperti 53 atau 53.04; 00 seluruh Indonesia.')
  }
}

function stateOf(text: string | undefined): AccountState | undefined {
  if (text === undefined || ACCOUNT_STATES.includes(text as AccountState)) return text as AccountState | undefined
  throw new BadUsage(`--state tidak mengenal "${text}". Pilihannya: ${ACCOUNT_STATES.join(', ')}.`)
}
