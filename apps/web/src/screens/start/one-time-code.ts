/** A code as the letter prints it: groups of four, in capitals. */
export function groupCode(typed: string): string {
  const letters = typed.replace(/[^0-9a-z]/gi, '').toUpperCase()
  return letters.slice(0, 12).replace(/(.{4})(?=.)/g, '$1-')
}

/** The code that a link brought behind `#`, where no server and no log sees it; null when it brought none. */
export function codeInAddress(hash: string): string | null {
  const code = decodeURIComponent(hash.replace(/^#/, ''))
  return /^[0-9A-Za-z-]{8,40}$/.test(code) ? code : null
}
