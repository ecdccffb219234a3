import { type Insertable, type Kysely, sql } from 'kysely'
import { rangeOf } from '../scope'
import type { AccountsTable, Tables } from '../tables.generated'

type Db = Kysely<Tables>

/** An account as its row says. */
export interface AccountRow {
  id: string
  auth_id: string
  holder: string
  phone: string | null
  email: string | null
  closed_at: string | null
}

/** The account; null when there is none in scope. */
export async function accountById(tx: Db, id: string): Promise<AccountRow | null> {
  const row = await tx
    .selectFrom('accounts')
    .select(['id', 'auth_id', 'holder', 'phone', 'email', 'closed_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** Opens an account. False when the id is in use. */
export async function addAccountRow(tx: Db, account: Insertable<AccountsTable>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('accounts')
    .values(account)
    // Naming the column would ask for the right to read the new row, which has no duty yet.
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes who holds an account from a moment on. */
export async function addHolder(
  tx: Db,
  holder: { account: string; holder: string; since: string; by: string | null; minutes: string | null },
): Promise<void> {
  await tx
    .updateTable('account_holders')
    .set({ until: holder.since })
    .where('account_id', '=', holder.account)
    .where('until', 'is', null)
    .execute()
  await tx
    .insertInto('account_holders')
    .values({
      account_id: holder.account,
      holder: holder.holder,
      since: holder.since,
      handed_by: holder.by,
      minutes: holder.minutes,
    })
    .execute()
}

/** Gives an account a name to sign in with; false when somebody has it. */
export async function addLogin(tx: Db, login: string, account: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('login_names')
    .values({ login, account_id: account })
    .onConflict((on) => on.column('login').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Takes a telephone number back from an account. */
export async function dropLogin(tx: Db, login: string, account: string): Promise<void> {
  await tx.deleteFrom('login_names').where('login', '=', login).where('account_id', '=', account).execute()
}

/** The names with which an account signs in, user name before telephone number. */
export async function loginsOf(tx: Db, account: string): Promise<string[]> {
  const rows = await tx.selectFrom('login_names').select('login').where('account_id', '=', account).execute()
  return rows
    .map(({ login }) => login)
    .sort((a, b) => Number(/^\d/.test(a)) - Number(/^\d/.test(b)) || (a < b ? -1 : 1))
}

/** Name and telephone of the present holder; the e-mail address was that of the one before. */
export async function setHolder(tx: Db, account: string, holder: string, phone: string | null): Promise<void> {
  await tx.updateTable('accounts').set({ holder, phone, email: null }).where('id', '=', account).execute()
}

/** Closes an account for good. */
export async function closeAccountRow(tx: Db, account: string, at: string): Promise<void> {
  await tx.updateTable('accounts').set({ closed_at: at }).where('id', '=', account).execute()
}

/** Everyone who has held an account. */
export interface HolderRow {
  holder: string
  since: string
  until: string | null
  handed_by: string | null
  minutes: string | null
}

/** The holders of an account, the present one first. Who handed it over is named when in scope. */
export async function holdersOf(tx: Db, account: string): Promise<HolderRow[]> {
  return tx
    .selectFrom('account_holders as h')
    .leftJoin('accounts as by', 'by.id', 'h.handed_by')
    .select(['h.holder', 'h.since', 'h.until', 'by.holder as handed_by', 'h.minutes'])
    .where('h.account_id', '=', account)
    .orderBy('h.since', 'desc')
    .execute()
}

/** What schema auth tells about an account in scope. */
export interface Standing {
  has_password: boolean
  last_seen: string | null
  totp: boolean
}

/** Whether its holder has chosen a password, was last seen, uses a second step. */
export async function standingOf(tx: Db, account: string): Promise<Standing> {
  const { rows } = await sql<Standing>`select * from account_standing(${account})`.execute(tx)
  return rows[0] ?? { has_password: false, last_seen: null, totp: false }
}

/** What narrows the list of accounts. */
export interface AccountFilter {
  area: string
  text?: string
  role?: string
  state?: string
  after?: string
  most: number
  now: string
}

/** A line of the list: an account in its first duty inside the area. */
export interface AccountListRow {
  id: string
  holder: string
  phone: string | null
  login: string
  role: string
  area_code: string
  until: string | null
  state: string
  last_seen: string | null
  code_expires: string | null
  total: number
}

/**
 * Accounts with a duty inside the area, by area and id; `after` is `area|id` of the line before. What schema auth tells is asked for
 * the lines of the page alone, unless the state itself narrows the list.
 */
export async function listAccountRows(tx: Db, filter: AccountFilter): Promise<AccountListRow[]> {
  const { from, to } = rangeOf(filter.area)
  const [afterArea, afterId] = filter.after?.split('|') ?? []
  const like = filter.text ? `%${filter.text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%` : null
  const texts = sql`(lower(c.holder) like ${like} or c.phone like ${like}
    or exists (select from login_names l where l.account_id = c.id and l.login like ${like}))`
  const { rows } = await sql<AccountListRow>`
    with chosen as (
      select * from (
        select distinct on (a.id) a.id, a.holder, a.phone, a.closed_at, d.role, d.area_code, d.until
        from duties d join accounts a on a.id = d.account_id
        where d.area_code >= ${from} and d.area_code < ${to} ${filter.role ? sql`and d.role = ${filter.role}` : sql``}
        order by a.id, d.until desc nulls first, d.since
      ) c
      where ${like ? texts : sql`true`} ${filter.state ? sql`and ${stateOf(filter.now)} = ${filter.state}` : sql``}
    ), page as (
      select * from chosen
      where ${afterId ? sql`(area_code, id) > (${afterArea}, ${afterId}::uuid)` : sql`true`}
      order by area_code, id limit ${filter.most}
    )
    select c.id, c.holder, c.phone, c.role, c.area_code, c.until, ${stateOf(filter.now)} as state, s.last_seen,
      ${openCodeOf} as code_expires, (select count(*) from chosen) as total,
      (select l.login from login_names l where l.account_id = c.id order by l.login ~ '^[0-9]', l.login limit 1) as login
    from page c cross join lateral account_standing(c.id) s
    order by c.area_code, c.id`.execute(tx)
  return rows
}

const openCodeOf = sql`(select max(v.expires_at) from invitations v where v.account_id = c.id and v.used_at is null)`

/** Where an account stands, from its own row and what schema auth tells. */
function stateOf(now: string) {
  return sql`case when c.closed_at is not null then 'closed'
    when (select has_password from account_standing(c.id)) then 'active'
    when ${openCodeOf} > ${now} then 'invited' else 'expired' end`
}
