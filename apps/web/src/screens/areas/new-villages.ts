/** Lines of a code and a name, one village each; `wrong` is the first line that is neither. */
export function readNewVillages(text: string): { into: { code: string; name: string }[]; wrong: string | null } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const read = lines.map((line) => /^(\d{2}\.\d{2}\.\d{2}\.\d{4})[\s,;]+(\S.*)$/.exec(line))
  const at = read.indexOf(null)
  return {
    into: read.flatMap((found) => (found ? [{ code: found[1] ?? '', name: found[2] ?? '' }] : [])),
    wrong: at < 0 ? null : (lines[at] ?? null),
  }
}

/** Codes of villages, one a line, perhaps with a name behind; `wrong` is the first line without one. */
export function readCodes(text: string): { codes: string[]; wrong: string | null } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const read = lines.map((line) => /^(\d{2}\.\d{2}\.\d{2}\.[0-9P]\d{3})(?=$|[\s,;])/.exec(line)?.[1] ?? null)
  const at = read.indexOf(null)
  return { codes: read.filter((code) => code !== null), wrong: at < 0 ? null : (lines[at] ?? null) }
}
