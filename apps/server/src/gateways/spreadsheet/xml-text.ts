const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of an XML document with its five named and its numbered entities resolved. Others stay as written: nothing is ever looked up. */
export function resolveEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** Excel writes characters that XML forbids as `_x000D_`. */
export function resolveEscapes(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Bytes of an XML document as text. */
export function decodeText(bytes: Buffer, from: number, to: number, hasEntities: boolean, isAscii: boolean): string {
  let text = isAscii ? bytes.toString('latin1', from, to) : bytes.toString('utf8', from, to)
  if (hasEntities) text = resolveEntities(text)
  return text.includes('_x') ? resolveEscapes(text) : text
}

/** A start tag longer than this is made to keep a reader busy. */
const LONGEST_TAG = 20_000

/** The attributes of a start tag. */
export function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {}
  if (tag.length > LONGEST_TAG) return found
  for (const [, name = '', double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[name] = resolveEntities(double ?? single ?? '')
  return found
}

/** Every start tag with this local name, whatever its prefix. */
export function tagsOf(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(\\s[^>]*?)?/?>`, 'g'))].map((tag) =>
    attributesOf(tag[1] ?? ''),
  )
}

/** Control characters but tab and line ends. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]/gu
const UNSAFE = /[&<>"\ufffe\uffff\ud800-\udfff]|[^P{Cc}\t\n\r]|_x[0-9A-Fa-f]{4}_/

/** Text made safe for XML; characters that XML forbids are written as Excel writes them. */
export function escapeText(text: string): string {
  if (!UNSAFE.test(text)) return text
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, '\ufffd')
    .replace(FORBIDDEN, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}
