import { LoginName, telephoneForm } from './login'
import { roleOfWord } from './role-words'
import type { Role } from './roles'

/** A line of a pasted list, cell by cell, before its place is looked up. */
export interface PastedLine {
  line: number
  holder: string
  place: string
  district: string
  code: string
  role: Role | null
  login: string | null
  phone: string | null
}

type Column = 'holder' | 'place' | 'district' | 'code' | 'role' | 'login' | 'phone' | 'other'

const HEADINGS: readonly [RegExp, Column][] = [
  [/^(no|nomor|nomor urut|#)$/, 'other'],
  [/^(nama pengguna|username|user name|login|akun)$/, 'login'],
  [/^(kode|kode desa|kode wilayah|kode kemendagri)$/, 'code'],
  [/^(nama desa|desa|desa\/kelurahan|kelurahan|nama kelurahan|wilayah)$/, 'place'],
  [/^(kecamatan|nama kecamatan|kec)$/, 'district'],
  [/^(peran|jabatan|tugas|role)$/, 'role'],
  [
    /^(hp|no\.? ?hp|telepon|no\.? ?telepon|no\.? ?telp|telp|wa|no\.? ?wa|nomor hp|nomor telepon|nomor wa|whatsapp)$/,
    'phone',
  ],
  [/^(nama|nama lengkap|nama petugas|nama operator|nama pemegang)$/, 'holder'],
]

/**
 * Reads a list copied from a sheet or a message: cells parted by tabs, semicolons or commas, in any order, headings or not.
 * Without headings each cell is known by its form; of two plain texts the first is the name, the second the village.
 */
export function readPastedList(text: string): PastedLine[] {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line: at + 1, cells: cellsOf(line) }))
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const columns = headingsOf(filled[0]?.cells ?? [])
  return (columns ? filled.slice(1) : filled).map(({ line, cells }) => ({
    line,
    ...(columns ? byHeading(cells, columns) : byForm(cells)),
  }))
}

function cellsOf(line: string): string[] {
  const sign = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ','
  return line.split(sign).map((cell) => cell.replace(/^["'\s]+|["'\s]+$/g, '').replace(/\s+/g, ' '))
}

function headingsOf(cells: readonly string[]): Column[] | null {
  const columns = cells.map((cell) => HEADINGS.find(([form]) => form.test(cell.toLowerCase()))?.[1] ?? null)
  return columns.filter(Boolean).length >= 2 ? columns.map((column) => column ?? 'other') : null
}

function blank(): Omit<PastedLine, 'line'> {
  return { holder: '', place: '', district: '', code: '', role: null, login: null, phone: null }
}

function byHeading(cells: readonly string[], columns: readonly Column[]): Omit<PastedLine, 'line'> {
  const found = blank()
  for (const [at, column] of columns.entries()) put(found, column, cells[at] ?? '')
  return found
}

function byForm(cells: readonly string[]): Omit<PastedLine, 'line'> {
  const found = blank()
  for (const cell of cells) {
    if (cell === '' || /^\d{1,3}\.?$/.test(cell)) continue
    if (isCode(cell)) put(found, 'code', cell)
    else if (telephoneForm(cell) && !found.phone) put(found, 'phone', cell)
    else if (roleOfWord(cell) && !found.role) put(found, 'role', cell)
    else if (/^kec(amatan|\.)? /i.test(cell)) put(found, 'district', cell)
    else if (!found.holder) put(found, 'holder', cell)
    else if (!found.place) put(found, 'place', cell)
    else put(found, 'login', cell)
  }
  return found
}

function put(found: Omit<PastedLine, 'line'>, column: Column, cell: string): void {
  if (column === 'role') found.role = roleOfWord(cell)
  else if (column === 'phone') found.phone = telephoneForm(cell)
  else if (column === 'login') found.login = LoginName.safeParse(cell).data ?? null
  else if (column === 'code') found.code = codeOf(cell)
  else if (column !== 'other') found[column] = cell
}

const isCode = (cell: string) => /^\d{2}\.\d{2}(\.\d{2}(\.[0-9P]\d{3})?)?$/i.test(cell) || /^\d{10}$/.test(cell)

/** A code of ten digits gets its dots: `5304122001` is `53.04.12.2001`. */
function codeOf(cell: string): string {
  return /^\d{10}$/.test(cell) ? cell.replace(/^(\d{2})(\d{2})(\d{2})/, '$1.$2.$3.') : cell.toUpperCase()
}

/** A place's name for comparing: `Desa Oebelo` and `OEBELO` are one. */
export function placeForm(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(desa|kelurahan|kel\.?|kecamatan|kec\.?)\s+/, '')
    .replace(/[^a-z0-9]/g, '')
}
