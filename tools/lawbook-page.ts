import type { LawBook } from '../packages/law/src/book/law-book'
import type { BookRow, Provision } from '../packages/law/src/book/provision'

const pins = {
  boundaries: 'nilai ditulis dua kali; hari pertama, sehari sebelumnya, hari terakhir (parameters.test.ts)',
  written_twice: 'setiap baris ditulis dua kali (parameters.test.ts)',
  verdicts: 'setiap dana, golongan dan tahun (funding/verdict.test.ts)',
} as const

const standings = { read: 'terbaca', reported: 'satu laporan', unverified: 'belum diperiksa' } as const

/** The whole book as one page without scripts, to be opened from a folder or printed. */
export function bookPage({ chapters, provisions, acts, open, contradictions, counted }: LawBook): string {
  const parts = chapters.map(({ code, id, en }) => {
    const own = provisions.filter(({ chapter }) => chapter === code).map(provisionPart)
    return `<section id="${code}"><h2>${escaped(id)} <small lang="en">${escaped(en)}</small></h2>${own.join('')}</section>`
  })
  const registry = acts.map(
    ({ id, title, effective, relations, demands, standing, note = '' }) =>
      `<tr id="${anchor(id)}"><th scope="row">${escaped(id)}</th><td>${escaped(title)}<br>${escaped(
        demands.map(({ of, what }) => `${of}: ${what}`).join('; '),
      )}</td><td>${escaped(effective)}</td><td>${escaped(relations.map(({ kind, act }) => `${kind} ${act}`).join('; '))}</td><td>${standings[standing]}</td><td>${escaped(note)}</td></tr>`,
  )
  const questions = open.map(
    ({ code, question, in_english: english, affects, affects_in_english: affectsInEnglish }) =>
      `<li id="${code}">${escaped(question)}<br><span lang="en">${escaped(english)}</span><br><small>${escaped(affects)} <span lang="en">(${escaped(affectsInEnglish)})</span></small></li>`,
  )
  const differing = contradictions.map(({ code, about, sides, taken }) => {
    const said = sides.map(({ source, says }) => `<li>${both(says)} <small>${escaped(source)}</small></li>`).join('')
    return `<li id="beda-${code}">${both(about)}<ul>${said}</ul>${both(taken)}</li>`
  })
  const links = [
    ...chapters.map(({ code, id }) => [code, id]),
    ['perbuatan', 'Daftar peraturan'],
    ['terbuka', 'Belum pasti'],
    ['beda', 'Sumber berbeda'],
  ]
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Buku hukum Payung Desa</title><style>
body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:auto;padding:1rem;color:#111;background:#fff}
table{border-collapse:collapse;width:100%;margin:0 0 1.5rem}td,th{border-top:1px solid #bbb;padding:.4rem;text-align:left;vertical-align:top}
nav a{margin-right:1rem}small{color:#444;font-weight:normal}@media print{nav{display:none}}
</style></head><body>
<h1>Buku hukum</h1>
<p>${counted.rows} baris ketentuan: ${counted.read} terbaca, ${counted.reported} menurut satu laporan, ${counted.unverified} belum diperiksa. Aplikasi menyiapkan dan menjelaskan; BPJS Ketenagakerjaan memutuskan.</p>
<nav>${links.map(([code, name]) => `<a href="#${code}">${escaped(name ?? '')}</a>`).join(' ')}</nav>
${parts.join('\n')}
<section id="perbuatan"><h2>Daftar peraturan <small lang="en">Registry of acts</small></h2><table><thead><tr><th>Peraturan</th><th>Judul dan kewajiban</th><th>Berlaku</th><th>Hubungan</th><th>Kedudukan</th><th>Catatan</th></tr></thead><tbody>${registry.join('\n')}</tbody></table></section>
<section id="terbuka"><h2>Belum pasti <small lang="en">Open questions</small></h2><ol>${questions.join('\n')}</ol></section>
<section id="beda"><h2>Sumber berbeda <small lang="en">Contradictions</small></h2><ol>${differing.join('\n')}</ol></section>
</body></html>
`
}

function provisionPart({ code, name, pinned, rows }: Provision): string {
  return `<h3 id="${code}">${escaped(name.id)} <small lang="en">${escaped(name.en)}</small></h3><table><thead><tr><th>Berlaku</th><th>Nilai</th><th>Dasar</th><th>Kedudukan</th><th>Diuji oleh</th></tr></thead><tbody>${rows.map((row) => rowPart(row, pins[pinned])).join('\n')}</tbody></table>`
}

function rowPart({ since, until, value, cite, cases }: BookRow, pin: string): string {
  const dates = since ? `${since}${until ? ` sampai sebelum ${until}` : ''}` : ''
  return `<tr><td>${escaped(dates)}</td><td>${both(value)}</td><td><a href="#${anchor(cite.act)}">${escaped(cite.act)}</a> ${escaped(cite.article)}<br><small>${both({ id: cite.says, en: cite.in_english })}</small></td><td>${standings[cite.standing]}</td><td>${escaped([pin, ...cases].join('; '))}</td></tr>`
}

/** Indonesian, and English below it where it differs. */
function both({ id, en }: { id: string; en: string }): string {
  return id === en ? escaped(id) : `${escaped(id)}<br><span lang="en">${escaped(en)}</span>`
}

function anchor(act: string): string {
  return act.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
