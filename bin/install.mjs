import { spawn } from 'node:child_process'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentStamp, readStamp, writeStamp } from './stamp.mjs'
import { StepFailed } from './step-failed.mjs'

const STAMP = 'node_modules/.payung-stamp'

// Without a network npm's own patience would be more than a minute of silence.
const IMPATIENT = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']

/** Do the installed packages answer to the lockfile? */
export function isInstalled(root) {
  const wanted = contentStamp(join(root, 'package-lock.json'))
  if (readStamp(join(root, STAMP)) === wanted) return true
  if (!isWhatNpmInstalled(root)) return false
  writeStamp(join(root, STAMP), wanted)
  return true
}

/** npm keeps a list of what it put there: after a plain `npm install` nothing has to be fetched again. */
function isWhatNpmInstalled(root) {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
    const found = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        !path.startsWith('node_modules/') || optional || found[path]?.version === version,
    )
  } catch {
    return false
  }
}

/** @throws StepFailed when npm could not install */
export async function install(root) {
  refuseLink(join(root, 'node_modules'))
  const { code, said } = await run(root, [
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...IMPATIENT,
  ])
  if (code !== 0) throw new StepFailed(reason(said))
  writeStamp(join(root, STAMP), contentStamp(join(root, 'package-lock.json')))
}

/** npm empties the folder before it fills it: behind a link that would be the packages of somebody else. */
function refuseLink(path) {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new StepFailed(
      'Paket tidak dipasang: node_modules adalah tautan ke folder lain, dan pemasangan akan mengosongkan folder itu. Hapus tautan itu (rm node_modules), lalu jalankan lagi. (node_modules is a symbolic link; remove it.)',
    )
}

function run(root, args) {
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, process.env.npm_execpath] : ['npm']
  return new Promise((resolve) => {
    const child = spawn(npm[0], [...npm.slice(1), ...args], {
      cwd: root,
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk
      })
    }
    child.on('error', (error) => resolve({ code: 1, said: String(error) }))
    child.on('close', (code) => resolve({ code, said }))
  })
}

/** What npx and `npm start` tell their child about themselves must not steer the installation. */
function cleanEnvironment() {
  const steering =
    /^npm_(lifecycle|package|command|config_(local_prefix|package|call|yes|workspaces?|omit|include|production|dry_run))/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !steering.test(name)))
}

function reason(said) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(said)) {
    return 'Paket tidak dapat diunduh: tidak ada sambungan ke registri npm. Sambungkan ke internet, lalu jalankan lagi. (npm could not reach its registry.)'
  }
  if (/ENOSPC/.test(said))
    return 'Paket tidak dapat dipasang: disk penuh. Kosongkan sekitar 2 GB, lalu jalankan lagi. (The disk is full.)'
  if (/EACCES|EPERM|EROFS/.test(said))
    return 'Paket tidak dapat dipasang: folder ini tidak boleh ditulisi oleh pengguna ini. (No permission to write here.)'
  if (/ENOENT.*npm|spawn npm/.test(said))
    return 'Perintah npm tidak ditemukan. Pasang Node.js bersama npm. (npm is not installed.)'
  return `Paket tidak dapat dipasang (npm ci): ${said.trim().split('\n').slice(0, 3).join(' ')}`
}
