import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const LEFT_OUT = /^(node_modules|dist|e2e|examples|\..*)$|\.test\.tsx?$/

/** A hash over names, sizes and times of change: contents are not read, so that a second start stays quick. */
export function sourcesStamp(root, sources) {
  const hash = createHash('sha256')
  for (const source of sources) note(join(root, source), hash)
  return hash.digest('hex')
}

function note(path, hash) {
  const seen = statSync(path, { throwIfNoEntry: false })
  if (!seen) return
  if (!seen.isDirectory()) {
    hash.update(`${path}\0${seen.size}\0${seen.mtimeMs}\n`)
    return
  }
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (!LEFT_OUT.test(entry.name)) note(join(path, entry.name), hash)
  }
}

/** A hash over the contents of one file. */
export function contentStamp(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

export function readStamp(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

export function writeStamp(path, stamp) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, stamp)
}
