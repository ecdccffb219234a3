import { createHash } from 'node:crypto'
import { realpathSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A data folder held by this process. The kernel releases it, however the process ends. */
export interface FolderLock {
  /** From now on every caller who may read the folder speaks with this process. */
  answer(talk: (caller: Socket) => void): void
  release(): Promise<void>
}

/** A path of a socket holds at most 107 bytes (103 on macOS). */
const LONGEST_PATH = 103

/** The socket on which the holder of a folder listens to commands. Whoever may enter the folder may speak. */
export function socketPath(folder: string): string {
  const inside = join(folder, 'payung.sock')
  return Buffer.byteLength(inside) <= LONGEST_PATH ? inside : join(tmpdir(), `payung-${nameOf(folder)}.sock`)
}

/**
 * Takes hold of a data folder; null when another process holds it.
 * A name in the kernel's own table is taken first, so that only one process ever clears a socket that a killed one left
 * behind; the socket itself also stops a process in another container, for which that table is another.
 */
export async function holdFolder(folder: string): Promise<FolderLock | null> {
  const real = realpathSync(folder)
  const name = process.platform === 'linux' ? await listen(`\0payung-${nameOf(real)}`) : createServer()
  if (!name) return null
  const path = socketPath(real)
  if (await isAnswered(path)) {
    name.close()
    return null
  }
  rmSync(path, { force: true })
  const socket = await listen(path)
  if (!socket) {
    name.close()
    return null
  }
  const callers = new Set<Socket>()
  const unready = (caller: Socket) => caller.end()
  socket.on('connection', unready)
  return {
    answer(talk) {
      socket.off('connection', unready)
      socket.on('connection', (caller) => {
        callers.add(caller)
        caller.on('close', () => callers.delete(caller)).on('error', () => {})
        talk(caller)
      })
    },
    async release() {
      for (const caller of callers) caller.destroy()
      await Promise.all([closed(socket), closed(name)])
    },
  }
}

/** The line to the process that holds a folder; null when nobody does. */
export function callHolder(folder: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const line = connect(socketPath(realpathSync(folder)))
    line.once('connect', () => resolve(line)).once('error', () => resolve(null))
  })
}

async function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const line = connect(path)
    line.once('connect', () => resolve(true)).once('error', () => resolve(false))
    line.once('connect', () => line.destroy())
  })
}

/** A server that does not keep the process alive; null when the name is taken. */
function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (fault: NodeJS.ErrnoException) =>
      fault.code === 'EADDRINUSE' ? resolve(null) : reject(fault),
    )
    server.listen(path, () => resolve(server))
  })
}

const nameOf = (folder: string) => createHash('sha256').update(folder).digest('hex').slice(0, 24)

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (server.listening) server.close(() => resolve())
    else resolve()
  })
}
