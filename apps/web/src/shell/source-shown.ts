/** The source of a figure on the screen, where the banner says already that the data are invented. */
export function sourceShown(source: string): string {
  return source.replace(/^DATA REKAAN · /, '')
}
