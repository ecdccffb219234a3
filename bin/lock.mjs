import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'

const LONGEST_MS = 15 * 60_000

/** Two starts at once must not install into one folder: the second waits for the first. */
export async function withLock(path, work) {
  let waited = false
  while (!take(path)) {
    if (!waited) console.error('Menunggu pemasangan lain di folder ini ...')
    waited = true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isHeld(path)) rmSync(path, { force: true })
    return false
  }
}

/** A lock left by a process that was killed is nobody's; a number can be given twice, so an old lock is nobody's too. */
function isHeld(path) {
  try {
    const holder = Number(readFileSync(path, 'utf8'))
    if (holder === process.pid || Date.now() - statSync(path).mtimeMs > LONGEST_MS) return false
    process.kill(holder, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
