import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { refuseStart } from './cli/refusals'

/** What the environment decides. Read once, at the start. */
export interface Config {
  host: string
  /** 0 picks a free one. */
  port: number
  /** The folder of keys, files and, without a server, the database. */
  folder: string
  /** A PostgreSQL server; null keeps the database in the folder. */
  databaseUrl: string | null
  /** The address under which people reach it, without a slash at the end; null: the address it listens on. */
  publicUrl: string | null
  /** The zone in which today is a date. */
  zone: string
  /** May the demonstration be served to other machines? */
  demoEverywhere: boolean
  /** The server that sends mail; null: none is sent. */
  smtpUrl: string | null
  /** The built pages of the web. */
  pages: string
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Reads the environment.
 * @throws Refusal naming the variable that cannot be used
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return {
    host: env.HOST || '127.0.0.1',
    port: portOf(env.PORT),
    folder: resolve(env.PAYUNG_DATA || here('../../../data')),
    databaseUrl: env.DATABASE_URL ? databaseUrlOf(env.DATABASE_URL) : null,
    publicUrl: env.PAYUNG_URL ? publicUrlOf(env.PAYUNG_URL) : null,
    zone: zoneOf(env.PAYUNG_TZ || 'Asia/Jakarta'),
    demoEverywhere: env.PAYUNG_DEMO === '1',
    smtpUrl: env.SMTP_URL ? smtpUrlOf(env.SMTP_URL) : null,
    pages: here('../../web/dist/'),
  }
}

/** Where the embedded database lives. */
export function databaseFolder({ folder }: Config): string {
  return join(folder, 'database')
}

/** Does the address stay on this machine? */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 8080
  const port = Number(text)
  return /^\d+$/.test(text) && port <= 65_535 ? port : refuseStart('port_unusable', { port: text })
}

function databaseUrlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const fits = url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1
  return fits ? text : refuseStart('database_url_unusable')
}

function publicUrlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  return url && /^https?:$/.test(url.protocol) ? url.origin : refuseStart('public_url_unusable')
}

function smtpUrlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  return url && /^smtps?:$/.test(url.protocol) && url.hostname ? text : refuseStart('smtp_url_unusable')
}

function zoneOf(zone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return zone
  } catch {
    return refuseStart('zone_unknown', { zone })
  }
}
