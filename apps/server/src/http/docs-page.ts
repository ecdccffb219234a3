import type { Endpoint } from '@payung/contract/endpoint'
import { grouped } from './grouped'
import { tagOf } from './openapi'
import { refusalBook, refusalsOf } from './refusal-book'
import { STATUS_OF } from './refusals'
import { jsonSchemaOf } from './reply-schema'

/** The interface for readers: one page without scripts, generated from the same rows as the OpenAPI document. */
export function docsPage(endpoints: readonly Endpoint[]): string {
  const groups = [...grouped(endpoints, tagOf)].sort(([a], [b]) => a.localeCompare(b))
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Antarmuka Payung Desa</title><link rel="stylesheet" href="/api/docs.css"></head>
<body><header><h1>Antarmuka Payung Desa</h1>
<p>${endpoints.length} tindakan. Dokumen untuk mesin: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).
Masuk dengan <code>POST /api/session</code>, atau kirim token akses: <code>Authorization: Bearer pd_…</code>.
Penolakan selalu berbentuk <code>{"refused":{"code","field","says"}}</code>.</p>
<nav>${groups.map(([tag]) => `<a href="#${tag}">${tag}</a>`).join(' ')}</nav></header>
<main>${groups.map(([tag, rows]) => `<section id="${tag}"><h2>${tag}</h2>${rows.map(article).join('')}</section>`).join('')}</main>
</body></html>`
}

function article(endpoint: Endpoint): string {
  const { method, path, summary, allow, audit, query, body, reply, example, upload } = endpoint
  const file = 'file' in reply ? reply.file : null
  return `<article><h3><b class="${method.toLowerCase()}">${method}</b> <code>/api${escaped(path)}</code></h3>
<p>${escaped(summary)}</p>
<p class="who">${escaped(typeof allow === 'string' ? WHO[allow] : allow.join(', '))}${audit ? ` · dicatat sebagai <code>${audit}</code>` : ''}</p>
${query ? folded('Parameter', jsonSchemaOf(query)) : ''}
${upload ? `<p>Berkas: multipart, paling besar ${Math.floor(upload / 1_048_576)} MB, pada isian <code>file</code>.</p>` : ''}
${body ? folded('Isi permintaan', jsonSchemaOf(body)) : ''}
${'file' in reply ? `<p>Balasan: berkas <code>${file}</code>.</p>` : folded('Balasan', jsonSchemaOf(reply))}
${example === undefined ? '' : folded('Contoh', example)}
<details><summary>Penolakan</summary><dl>${refusalsOf(endpoint).map(refusal).join('')}</dl></details></article>`
}

const WHO = { anyone: 'siapa saja', signed_in: 'siapa saja yang sudah masuk' }

function refusal(code: string): string {
  const kind = refusalBook[code]
  return kind ? `<dt><code>${code}</code> ${STATUS_OF[kind.nature]}</dt><dd>${escaped(kind.says)}</dd>` : ''
}

function folded(title: string, value: unknown): string {
  return `<details><summary>${title}</summary><pre>${escaped(JSON.stringify(value, null, 2))}</pre></details>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

export const DOCS_STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
nav { display: flex; flex-wrap: wrap; gap: .75rem; }
article { border-top: 1px solid #8884; padding: .75rem 0; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
h3 b { display: inline-block; min-width: 4rem; }
p { margin: .25rem 0; }
.who { font-size: .875rem; opacity: .8; }
.get { color: #0a6e5c; } .post { color: #8a5200; } .put { color: #3b4fb8; } .delete { color: #b3261e; }
@media (prefers-color-scheme: dark) {
  .get { color: #5ad1b9; } .post { color: #f0b35a; } .put { color: #a9b5ff; } .delete { color: #ff8a80; }
}
pre { overflow: auto; padding: .75rem; background: #8881; font-size: .8125rem; }
dt { margin-top: .5rem; } dd { margin-left: 0; }
`
