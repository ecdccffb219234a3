import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

export const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** The packages of compressed parts that @sparticuz/chromium brings, of which `inflate` makes files under TMPDIR. */
const PARTS = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']

/** No look-ups of its own: the machine may have no network, and a walk must not wait for one. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
]

/**
 * Unpacks the browser that npm brought, once per version.
 * @returns the folder in which it stands
 */
export async function unpackBrowser(): Promise<string> {
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
  const { version } = createRequire(import.meta.url)(join(home, 'package.json')) as { version: string }
  const folder = join(root, '.cache', `browser-${version}`)
  if (existsSync(folder)) return folder

  const { inflate } = await import('@sparticuz/chromium')
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = draft
  try {
    await Promise.all(PARTS.map((part) => inflate(join(home, 'bin', part))))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  writeFileSync(join(draft, 'fonts-here.conf'), fontsOf(folder))
  // Whole or not at all: an unpacking that was broken off leaves no folder that looks finished.
  if (existsSync(folder)) rmSync(draft, { recursive: true })
  else renameSync(draft, folder)
  return folder
}

/** Starts the browser with its own libraries and fonts; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpackBrowser()
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    headless: true,
    args: ARGS,
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts-here.conf'),
      HOME: folder,
    },
  })
}

/** Its own fonts and no others, so that a photograph looks the same on every machine. */
function fontsOf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`
}
