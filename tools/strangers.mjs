// `node tools/strangers.mjs`: what belongs to one machine must not be committed. The lockfile names no registry, no
// source names a folder of somebody's disk. Exit 1 with one line per find.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = process.argv[2] ?? process.cwd()
const TEXT = /\.(md|ts|tsx|mjs|cjs|js|json|sql|css|html|ya?ml|sh)$|^\.ci\//
// Written in two pieces, so that this file does not find itself.
const OF_ONE_MACHINE = [new RegExp(`(^|[\\s"'\`(=])/${'work'}/`), new RegExp(`registry\\.${'npmjs'}`)]

const { stdout } = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
const complaints = []

for (const path of stdout.split('\n').filter((path) => TEXT.test(path))) {
  let text
  try {
    text = readFileSync(join(root, path), 'utf8')
  } catch {
    continue
  }
  text.split('\n').forEach((line, at) => {
    if (OF_ONE_MACHINE.some((known) => known.test(line)))
      complaints.push(`${path}:${at + 1}: names one machine or registry`)
  })
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
for (const [path, { resolved }] of Object.entries(packages)) {
  if (/^https?:/.test(resolved ?? '')) complaints.push(`package-lock.json: ${path} names a registry`)
}

for (const complaint of complaints) console.error(complaint)
console.log(`${complaints.length} finds`)
process.exitCode = complaints.length > 0 ? 1 : 0
