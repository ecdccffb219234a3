const WRITTEN_OUT: Record<string, string> = {
  no: 'nomor',
  nmr: 'nomor',
  nomer: 'nomor',
  num: 'nomor',
  number: 'nomor',
  tgl: 'tanggal',
  tggl: 'tanggal',
  tg: 'tanggal',
  tangal: 'tanggal',
  tanggl: 'tanggal',
  date: 'tanggal',
  tmpt: 'tempat',
  tpt: 'tempat',
  temp: 'tempat',
  ttl: 'tempat tanggal lahir',
  tetala: 'tempat tanggal lahir',
  thn: 'tahun',
  th: 'tahun',
  bln: 'bulan',
  jml: 'jumlah',
  jlh: 'jumlah',
  jmlh: 'jumlah',
  kec: 'kecamatan',
  kel: 'kelurahan',
  ds: 'desa',
  kab: 'kabupaten',
  jk: 'jenis kelamin',
  jenkel: 'jenis kelamin',
  hp: 'telepon',
  handphone: 'telepon',
  hanphone: 'telepon',
  telp: 'telepon',
  tlp: 'telepon',
  tlpn: 'telepon',
  telpon: 'telepon',
  telephone: 'telepon',
  phone: 'telepon',
  wa: 'telepon',
  whatsapp: 'telepon',
  ponsel: 'telepon',
  nm: 'nama',
  alm: 'alamat',
  jab: 'jabatan',
  jbtn: 'jabatan',
  pek: 'pekerjaan',
  prog: 'program',
  prg: 'program',
  ref: 'referensi',
  ktp: 'ktp',
  ektp: 'e ktp',
  bpjstk: 'bpjstk',
  bpjamsostek: 'bpjs ketenagakerjaan',
  naker: 'ketenagakerjaan',
  sd: 'sampai dengan',
  keterangan: 'keterangan',
  ket: 'keterangan',
  handpone: 'telepon',
  kelamin: 'kelamin',
}
/** Words that tell nothing about what a column holds. */
const FILLING = new Set(
  'rp dalam yang per sesuai rupiah idr wajib diisi contoh isi format dd mm yyyy yy ddmmyyyy'.split(' '),
)

/** A heading without spelling habits: lower case, abbreviations written out, units and brackets gone. The key by which a mapping is remembered. */
export function headingKey(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/jenis kelamin\s*\(?\s*l\s*\/\s*p\s*\)?/, 'jenis kelamin')
    .replace(/nomor induk kependudukan\s*\(?nik\)?|\bnik\s*\(.*\)/, 'nik')
    .replace(/\bs\s*[/.]\s*d\b/g, 'sd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => WRITTEN_OUT[word] ?? word)
    .join(' ')
    .split(' ')
    .filter((word) => !FILLING.has(word))
  return words.filter((word, index) => word !== words[index - 1]).join(' ')
}

/** How alike two headings are, from 0 to 1, both as `headingKey` leaves them. */
export function likeness(heading: string, known: string): number {
  if (heading === known) return 1
  const [mine, theirs] = [heading.split(' '), known.split(' ')]
  let shared = 0
  let spelt = 1
  const left = [...theirs]
  for (const word of mine) {
    const exact = left.indexOf(word)
    const at = exact >= 0 ? exact : left.findIndex((other) => isMisspelt(word, other))
    if (at < 0) continue
    if (exact < 0) spelt *= 0.92
    shared++
    left.splice(at, 1)
  }
  if (shared === 0) return 0
  if (shared === mine.length && shared === theirs.length) return 0.97 * spelt
  if (shared === theirs.length) return (0.55 + (0.35 * shared) / mine.length) * spelt
  if (shared === mine.length) return (0.4 + (0.35 * shared) / theirs.length) * spelt
  return (0.6 * shared) / Math.max(mine.length, theirs.length)
}

/** One letter too many, too few, or exchanged, in a word of five letters or more. */
export function isMisspelt(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let back = 0
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++
  const [restA, restB] = [a.length - from - back, b.length - from - back]
  return (
    Math.max(restA, restB) <= 1 || (restA === 2 && restB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from])
  )
}
