/** A day as letters and sheets write it: `30 Agustus 2023`. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
