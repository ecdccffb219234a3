import { isoDay } from '../../ui/typed-digits'

/** A row of the branch's list: which payment, how much, when it was posted. */
export interface PastedPosting {
  row: number
  reference: string
  amount: number
  posted_on: string
}

/** A person on the branch's list of a penetapan. */
export interface PastedPerson {
  row: number
  kpj: string | null
  name: string
  wage: number | null
  amount: number
}

/** What was read, and the rows that nobody can read, so that they can be put right. */
export interface Pasted<Row> {
  rows: Row[]
  unread: { row: number; text: string }[]
}

/** Rows `number; amount; day` as copied from a spreadsheet, columns in any order; a heading is passed over. */
export function readPostings(text: string): Pasted<PastedPosting> {
  return readEach(text, (cells, row) => {
    const days = cells.map(dayOf)
    const day = days.find((one) => one !== null)
    const rest = cells.filter((_, i) => days[i] === null)
    const at = rest.findLastIndex((cell) => amountOf(cell) !== null)
    const amount = at < 0 ? null : amountOf(rest[at] ?? '')
    const reference = rest.find((_, i) => i !== at)
    return day && amount && reference ? { row, reference, amount, posted_on: day } : null
  })
}

/** Rows `KPJ; name; wage; contribution`; KPJ and wage may be missing, the contribution stands last. */
export function readPeople(text: string): Pasted<PastedPerson> {
  return readEach(text, (cells, row) => {
    const name = cells.find((cell) => /[a-z]{2}/i.test(cell))
    if (!name) return null
    const at = cells.indexOf(name)
    const kpj = cells.slice(0, at).find((cell) => /^[A-Z0-9]{8,16}$/i.test(cell.replace(/[\s.-]/g, ''))) ?? null
    const amounts = cells.slice(at + 1).flatMap((cell) => amountOf(cell) ?? [])
    const amount = amounts.at(-1)
    return amount === undefined
      ? null
      : { row, kpj, name, wage: amounts.length > 1 ? (amounts.at(-2) ?? null) : null, amount }
  })
}

function readEach<Row>(text: string, read: (cells: string[], row: number) => Row | null): Pasted<Row> {
  const pasted: Pasted<Row> = { rows: [], unread: [] }
  text.split(/\r?\n/).forEach((line, i) => {
    const cells = line
      .split(/[\t;|]/)
      .map((cell) => cell.trim())
      .filter(Boolean)
    if (cells.length === 0) return
    const found = read(cells, i + 1)
    if (found) pasted.rows.push(found)
    else if (/\d/.test(line)) pasted.unread.push({ row: i + 1, text: line.trim().slice(0, 40) })
  })
  return pasted
}

/** Whole rupiah from `79.716`, `Rp79.716,00` or `79716`; null for anything else. */
function amountOf(cell: string): number | null {
  const bare = cell.replace(/^rp\.?\s*/i, '').replace(/[,.]00$|,-$/, '')
  return /^\d{1,3}([.,]\d{3})+$|^\d+$/.test(bare) ? Number(bare.replace(/\D/g, '')) : null
}

/** A day from `28/08/2023`, `28-8-2023` or `2023-08-28`. */
function dayOf(cell: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? []
  if (day && month && year) return isoDay(Number(year), Number(month), Number(day))
  const [, iso] = /^(\d{4}-\d{2}-\d{2})$/.exec(cell) ?? []
  return iso ?? null
}
