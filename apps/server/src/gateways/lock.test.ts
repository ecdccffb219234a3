import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callHolder, holdFolder, socketPath } from './lock'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'payung-lock-'))
})
afterAll(() => rmSync(root, { recursive: true }))

function folderNamed(name: string): string {
  const folder = join(root, name)
  mkdirSync(folder, { recursive: true })
  return folder
}

it.each(['short', 'long-'.repeat(40)])('a folder is held by one process at a time: %.12s', async (name) => {
  const folder = folderNamed(name)
  const first = await holdFolder(folder)
  expect(await holdFolder(folder)).toBeNull()
  await first?.release()
  const second = await holdFolder(folder)
  expect(second).not.toBeNull()
  await second?.release()
})

it('clears what a killed process left behind', async () => {
  const folder = folderNamed('left')
  const path = socketPath(folder)
  const leave = `require('net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`
  expect(() => execFileSync(process.execPath, ['-e', leave])).toThrow()
  expect(existsSync(path)).toBe(true)
  const lock = await holdFolder(folder)
  expect(lock).not.toBeNull()
  await lock?.release()
})

it('stops before a socket that somebody answers, as one in another container does', async () => {
  const folder = folderNamed('container')
  const other = createServer().listen(socketPath(folder))
  await new Promise((resolve) => other.once('listening', resolve))
  expect(await holdFolder(folder)).toBeNull()
  other.close()
})

it('carries commands to the holder', async () => {
  const folder = folderNamed('commands')
  expect(await callHolder(folder)).toBeNull()
  const lock = await holdFolder(folder)
  lock?.answer((caller) => caller.end('halo'))
  const line = await callHolder(folder)
  const heard = await new Promise((resolve) => line?.once('data', (bytes) => resolve(String(bytes))))
  expect(heard).toBe('halo')
  await lock?.release()
})
