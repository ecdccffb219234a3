import { addDays, addMonths, firstDay, type Month, monthOf, type PlainDate } from '@payung/kernel/dates'
import { dueDate } from '@payung/law/due-date'
import { nationalHolidays } from '@payung/law/national-holidays'
import { tariffOf } from '@payung/law/tariff'
import { sql } from 'kysely'
import type { Store, Tx } from '../open'
import { inventPeople } from './invent-people'
import { LINE_COLUMNS, linesOf } from './line-query'

/** What is invented. */
export interface Invention {
  people: number
  /** Contribution months up to the month of `today`, billed and mostly paid. */
  months: number
  today: PlainDate
  say(line: string): void
}

const NATION = { from: '', to: '~', regencies: null }

/**
 * Fills a database that holds areas and nobody else with invented people over its real villages: officials with posts, vulnerable
 * workers, paying units, months with bills, receipts and postings. Set by set, for tests of size and for benches; the same
 * number gives the same nation. Nobody in it exists, and nobody has a NIK.
 */
export async function inventNation(store: Store, { people, months, today, say }: Invention): Promise<void> {
  say(`orang: ${people}`)
  await inventPeople(store, people, today)
  const last = monthOf(today)
  for (let n = months - 1; n >= 0; n--) {
    const month = addMonths(last, -n)
    say(`bulan iuran: ${month}`)
    await store.asOwner((tx) => inventMonth(tx, month, today))
  }
  const tables = 'people, payers, posts, appointments, memberships, bill_lines, payer_months, receipts, allocations'
  await sql`analyze ${sql.raw(tables)}`.execute(store.owner)
}

/** One month of the nation: every line, every unit's sum, and the money of those who pay in time. */
export async function inventMonth(tx: Tx, month: Month, today: PlainDate): Promise<void> {
  const first = firstDay(month)
  const holidays = nationalHolidays(2015, 2035)
  await sql`select open_month(${first}::date)`.execute(tx)
  await sql`insert into bill_lines (${LINE_COLUMNS}) ${linesOf(NATION, tariffOf(month))}`.execute(tx)
  await sql`
    insert into payer_months (regency_id, payer_id, month, area_code, segment, people, estimate, due_on)
    select p.regency_id, p.id, ${first}::date, p.area_code, p.segment, s.people, s.estimate,
      case p.segment when 'PU' then ${dueDate('PU', month, holidays)}::date else ${dueDate('BPU', month, holidays)}::date end
    from (select regency_id, payer_id, count(*) as people, sum(total) as estimate from bill_lines where month = ${first}::date group by 1, 2) s
      join payers p on p.regency_id = s.regency_id and p.id = s.payer_id`.execute(tx)
  // Wage earners pay on the 9th of the next month, the others on the 5th of the month itself; one unit in ten stopped some months ago.
  const paid = {
    PU: addDays(firstDay(addMonths(month, 1)), 8),
    BPU: addDays(first, 4),
  }
  const late = monthOf(today)
  const receipt = sql`(left(replace(x.payer_id::text, '-', ''), 12) || '7' || to_char(x.month, 'YMM') || '8' || right(replace(x.payer_id::text, '-', ''), 15))::uuid`
  await sql`create temporary table paid_now on commit drop as
    select x.*, ${receipt} as receipt_id, case x.segment when 'PU' then ${paid.PU}::date else ${paid.BPU}::date end as day
    from payer_months x
    where x.month = ${first}::date and case x.segment when 'PU' then ${paid.PU}::date else ${paid.BPU}::date end <= ${addDays(today, -2)}::date
      and (hashint4(hashtext(x.payer_id::text)) & 1023 >= 102 or x.month < (${firstDay(late)}::date - make_interval(months => 2 + (hashtext(x.payer_id::text) & 7))))`.execute(
    tx,
  )
  await sql`
    insert into receipts (regency_id, id, payer_id, area_code, paid_on, amount, fund, reference, posted_on, posted_source, left_over)
    select regency_id, receipt_id, payer_id, area_code, day, estimate, case segment when 'PU' then 'ADD' else 'APBD_KAB' end,
      'R' || left(replace(receipt_id::text, '-', ''), 12) || to_char(month, 'YYMM'), day + 2, 'Daftar cabang (data rekaan)', 0 from paid_now`.execute(
    tx,
  )
  await sql`
    insert into allocations (regency_id, receipt_id, month, payer_id, area_code, amount, posted_on)
    select regency_id, receipt_id, month, payer_id, area_code, estimate, day + 2 from paid_now`.execute(tx)
  await sql`
    update payer_months x set paid = x.estimate, posted = x.estimate, paid_on = n.day, settled_on = n.day + 2
    from paid_now n where x.regency_id = n.regency_id and x.payer_id = n.payer_id and x.month = n.month`.execute(tx)
  await sql`drop table paid_now`.execute(tx)
}
