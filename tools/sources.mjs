import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const ROOMS = ['bin', 'tools', 'bench', 'packages', 'apps']
const LEFT_OUT = /^(node_modules|dist|coverage|public|\..*)$/

/** Every file that somebody wrote, with its path from the root. */
export function sourcePaths(root) {
  return ROOMS.flatMap((room) => below(join(root, room))).map((path) => relative(root, path))
}

/** Its lines; the last line break makes no line of its own. */
export function linesOf(root, path) {
  return readFileSync(join(root, path), 'utf8').replace(/\n$/, '').split('\n')
}

function below(folder) {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return entries
    .filter(({ name }) => !LEFT_OUT.test(name))
    .flatMap((entry) => (entry.isDirectory() ? below(join(folder, entry.name)) : [join(folder, entry.name)]))
}
