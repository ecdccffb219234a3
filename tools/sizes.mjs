// `node tools/sizes.mjs [root]`: the form of the sources. Files stay short, names say something, nothing is re-exported
// through barrels, and the pure floors ask no clock. Prints one line per complaint; exit 1 when there is one.

import { basename, extname } from 'node:path'
import { linesOf, sourcePaths } from './sources.mjs'

const LONGEST = 300
const CODE = new Set(['.ts', '.tsx', '.mjs', '.cjs', '.js', '.css'])
const MAY_BE_LONG = /(\/migrations\/|\/texts\/|\/(parameters|tables)\.ts$|\.(test|generated)\.tsx?$)/
const SAYS_NOTHING = /^(utils?|helpers?|common|misc|managers?|services?|data|infos?)$/
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.[a-z]+$/
const MAY_HAVE_DEFAULT = /\.(cjs|config\.ts)$|\.d\.ts$/
const PURE = /^packages\/(kernel|law|domain|contract|usecases)\/src\//

const root = process.argv[2] ?? process.cwd()
const complaints = []
const lengths = []

for (const path of sourcePaths(root)) {
  complainOfNames(path)
  if (!CODE.has(extname(path))) continue
  const lines = linesOf(root, path)
  if (!MAY_BE_LONG.test(path)) {
    lengths.push(lines.length)
    if (lines.length > LONGEST) complaints.push(`${path}: ${lines.length} lines, at most ${LONGEST}`)
  }
  complainOfLines(path, lines)
}

function complainOfNames(path) {
  const said = path.split('/').flatMap((part) => part.split('.')[0].split('-'))
  for (const word of said.filter((word) => SAYS_NOTHING.test(word))) complaints.push(`${path}: "${word}" says nothing`)
  if (/^index\.[cm]?[tj]sx?$/.test(basename(path))) complaints.push(`${path}: no barrels, one import names one file`)
  if (CODE.has(extname(path)) && !KEBAB.test(basename(path))) complaints.push(`${path}: file names are kebab-case`)
}

function complainOfLines(path, lines) {
  if (path.endsWith('.css')) return
  const isTest = /\.test\.tsx?$/.test(path)
  lines.forEach((line, at) => {
    const where = `${path}:${at + 1}`
    if (/^export \* from/.test(line)) complaints.push(`${where}: no barrels, one import names one file`)
    if (/^export default\b/.test(line) && !MAY_HAVE_DEFAULT.test(path)) complaints.push(`${where}: no default export`)
    if (PURE.test(path) && !isTest && /\bnew Date\(\)|\bDate\.now\(|\bprocess\.(?!\s)/.test(line)) {
      complaints.push(`${where}: the pure floors ask no clock and no process; hand it in`)
    }
  })
}

const sorted = lengths.sort((a, b) => a - b)
const share = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
for (const complaint of complaints) console.error(complaint)
console.log(`${lengths.length} files, median ${share(0.5)} lines, p90 ${share(0.9)}, longest ${share(1)}`)
process.exitCode = complaints.length > 0 ? 1 : 0
