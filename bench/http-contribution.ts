import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { askLaw } from '@payung/contract/law'
import { answerLaw } from '@payung/law/command'
import { serveTestHouse } from '../apps/server/src/http/testing'
import { type Measured, readAsked, report, rounded, timingOf } from './kit/measure'

const ASKED = JSON.stringify({
  segment: 'PU',
  programmes: ['jkk', 'jkm', 'jht', 'jp'],
  wage: 2_500_000,
  month: '2025-09',
})
const CONNECTIONS = 32
const ROUND_MS = 1_500
const ROUNDS = 5

/** POST /api/law/contribution in a closed loop, beside a bare node:http server that reads, parses and writes as much. */
export async function main(options: readonly string[]): Promise<number> {
  readAsked(options)
  report({ ...(await httpContribution()), engine: null })
  return 0
}

async function httpContribution(): Promise<Measured> {
  const servers = await Promise.all([startServer('bare'), startServer('ours')])
  const rates = { bare: [] as number[], ours: [] as number[] }
  for (let round = -1; round < ROUNDS; round++)
    for (const { which, port } of servers) {
      const rate = await load(port)
      if (round >= 0) rates[which].push(rate)
    }
  await Promise.all(servers.map(({ worker }) => worker.terminate()))
  const ours = timingOf(rates.ours.map((rate) => 1_000 / rate))
  const bare = timingOf(rates.bare.map((rate) => 1_000 / rate))
  const per_second = Math.round(1_000 / ours.median_ms)
  const ratio = rounded(bare.median_ms / ours.median_ms)
  return {
    job: 'http-contribution',
    engine: null,
    n: CONNECTIONS,
    median_ms: ours.median_ms,
    best_ms: ours.best_ms,
    per_second,
    baseline: 'a bare node:http POST that parses the same question and writes the same answer, made once',
    baseline_ms: bare.median_ms,
    ratio,
    target: '15,000 POST/s or 0.6 of the bare server',
    met: per_second >= 15_000 || ratio >= 0.6,
  }
}

const REQUEST = `POST /api/law/contribution HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${ASKED.length}\r\n\r\n${ASKED}`

/** Requests a second that a server answers on keep-alive connections, each sending when its answer has come. */
async function load(port: number): Promise<number> {
  const size = await answerSize(port)
  const until = performance.now() + ROUND_MS
  const answered = await Promise.all(Array.from({ length: CONNECTIONS }, () => askUntil(port, size, until)))
  return (answered.reduce((sum, one) => sum + one, 0) * 1_000) / ROUND_MS
}

/** One connection: every answer is as long as the first, so that counting bytes is all that the client does. */
function askUntil(port: number, size: number, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let answered = 0
    let waiting = size
    const line = connect(port, '127.0.0.1', () => void line.write(REQUEST))
    line.setNoDelay().on('error', reject)
    line.on('data', (bytes) => {
      waiting -= bytes.length
      if (waiting > 0) return
      answered++
      waiting = size
      if (performance.now() < until) line.write(REQUEST)
      else line.destroy()
    })
    line.on('close', () => resolve(answered))
  })
}

/** Bytes of an answer, head and body. @throws Error when the server does not answer with a figure */
async function answerSize(port: number): Promise<number> {
  const line: Socket = connect(port, '127.0.0.1')
  line.write(REQUEST)
  let text = ''
  while (!text.includes('"open":')) text += String((await once(line, 'data'))[0])
  line.destroy()
  const head = text.indexOf('\r\n\r\n') + 4
  if (!text.startsWith('HTTP/1.1 200')) throw new Error(text.slice(0, 200))
  return head + Number(/content-length: (\d+)/i.exec(text)?.[1])
}

/** A server in a thread of its own, so that the load does not run on its event loop. */
async function startServer(which: 'bare' | 'ours') {
  const worker = new Worker(new URL(import.meta.url), { workerData: which })
  const [port] = (await once(worker, 'message')) as [number]
  return { which, worker, port }
}

/** The whole application; nothing is switched off for the measurement. */
async function serveOurs(): Promise<number> {
  const served = await serveTestHouse({
    light: [{ endpoint: askLaw, answer: ({ kind = '' }, body) => answerLaw(kind, body) }],
  })
  return Number(new URL(served.address).port)
}

async function serveBare(): Promise<number> {
  const answer = answerLaw('contribution', JSON.parse(ASKED))
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (bytes) => {
      body += bytes
    })
    request.on('end', () => {
      JSON.parse(body)
      const text = JSON.stringify(answer)
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
      response.end(text)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as { port: number }).port
}

if (!isMainThread && (workerData === 'bare' || workerData === 'ours'))
  parentPort?.postMessage(await (workerData === 'bare' ? serveBare() : serveOurs()))
