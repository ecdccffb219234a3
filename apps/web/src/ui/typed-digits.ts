/** 5304123112850001 as 530412 311285 0001; what is not yet typed is not invented. */
export function groupNik(digits: string): string {
  return [digits.slice(0, 6), digits.slice(6, 12), digits.slice(12, 16)].filter(Boolean).join(' ')
}

/** 30082023 as 30/08/2023, while it is typed. */
export function slashDate(digits: string): string {
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 8)].filter(Boolean).join('/')
}

/** 1204000 as 1.204.000. */
export function dotThousands(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+(?!\d))/g, '.')
}

/** The digits of what was typed or pasted, at most so many. */
export function digitsOf(text: string, most: number): string {
  return text.replace(/\D/g, '').slice(0, most)
}

/**
 * Formats while typing and keeps the caret behind the digit that was just typed.
 * @param most digits at most
 * @returns the digits
 */
export function typeDigits(input: HTMLInputElement, most: number, format: (digits: string) => string): string {
  const before = digitsOf(input.value.slice(0, input.selectionStart ?? input.value.length), most).length
  const digits = digitsOf(input.value, most)
  const text = format(digits)
  input.value = text
  let at = 0
  for (let seen = 0; at < text.length && seen < before; at++) if (/\d/.test(text[at] ?? '')) seen++
  if (before === digits.length) at = text.length
  if (document.activeElement === input) input.setSelectionRange(at, at)
  return digits
}

/** What a complete NIK says: area code of six digits, day of birth (women: day + 40), sex. `born` null: no day of the calendar. */
export function readNik(digits: string, today: string): { area: string; born: string | null; female: boolean } {
  const [day, month, year] = [Number(digits.slice(6, 8)), Number(digits.slice(8, 10)), Number(digits.slice(10, 12))]
  const female = day > 40
  const century = year > Number(today.slice(2, 4)) ? 1900 : 2000
  const born = isoDay(century + year, month, female ? day - 40 : day)
  return { area: digits.slice(0, 6), born, female }
}

/** yyyy-mm-dd, or null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
