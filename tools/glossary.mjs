// `node tools/glossary.mjs`: each code that stands for a word of law or administration is explained in docs/words.md.
// Prints the missing ones; exit 1 when there are any.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { tsImport } from 'tsx/esm/api'
import { sourcePaths } from './sources.mjs'

const root = process.argv[2] ?? process.cwd()

/** Where codes are kept: the file and the lists or tables in it. A state's own table says what it is in words. */
const VOCABULARIES = {
  'packages/law/src/words.ts': ['programmes', 'segments', 'payers'],
  'packages/law/src/funding/words.ts': ['categories', 'funds'],
  'packages/domain/src/areas/area.ts': ['AREA_LEVELS', 'AREA_KINDS'],
  'packages/domain/src/access/roles.ts': ['ROLES'],
  'packages/domain/src/registration/posts.ts': ['POST_KINDS'],
  'packages/domain/src/registration/payer.ts': ['WADAH_CODES', 'PAYER_KINDS'],
  'packages/domain/src/registration/member-states.ts': ['MEMBER_STATES'],
  'packages/domain/src/contributions/scheme.ts': ['BASE_RULES'],
}

const words = new Map()
for (const [path, names] of Object.entries(VOCABULARIES)) {
  const module = await tsImport(pathToFileURL(join(root, path)).href, import.meta.url)
  for (const name of names) {
    const kept = module[name]
    if (!kept) throw new Error(`${path} no longer exports ${name}: correct tools/glossary.mjs`)
    for (const code of Array.isArray(kept) ? kept : Object.keys(kept)) words.set(code, `${path} (${name})`)
  }
}
for (const path of sourcePaths(root)) {
  const area = /^packages\/domain\/src\/([^/]+)\//.exec(path)?.[1]
  if (area && !words.has(area)) words.set(area, path)
}

const glossary = existsSync(join(root, 'docs/words.md')) ? readFileSync(join(root, 'docs/words.md'), 'utf8') : ''
const explained = new Set(glossary.match(/[A-Za-z0-9_]+/g))
// A code of two words joined by a sign is explained by its two words.
const missing = [...words].filter(([word]) => word.split('+').some((part) => !explained.has(part)))
for (const [word, where] of missing) console.error(`"${word}" of ${where} is not in docs/words.md`)
console.log(`${words.size} codes, ${missing.length} not explained`)
process.exitCode = missing.length > 0 ? 1 : 0
