import { existsSync } from 'node:fs'
import { type Config, readConfig } from '../config'
import { callHolder } from '../gateways/lock'
import type { OpenHouse } from '../house'
import { sendCommand } from './remote'
import type { Terminal } from './terminal'

/** Where a command is carried out: it knows the terminal, the environment, and the way to the house. */
export interface Desk {
  terminal: Terminal
  config(): Config
  /** Carries out an act on the house: in the server that holds the data folder, or in this process. Gives the exit code. */
  inHouse(act: (house: OpenHouse) => Promise<number>): Promise<number>
  /** An action for commander; what the act returns becomes the exit code. */
  runs<Args extends unknown[]>(act: (...args: Args) => Promise<number>): (...args: Args) => Promise<void>
  exitCode: number
}

/** Runs one command at a desk and gives its exit code. */
export type RunCommand = (argv: readonly string[], desk: Desk) => Promise<number>

function deskWith(terminal: Terminal, inHouse: Desk['inHouse']): Desk {
  const desk: Desk = {
    terminal,
    config: () => readConfig(process.env),
    inHouse,
    runs:
      (act) =>
      async (...args) => {
        desk.exitCode = await act(...args)
      },
    exitCode: 0,
  }
  return desk
}

/** The desk of this process: a command that needs the house goes to its holder, or opens it for as long as it takes. */
export function ownDesk(argv: readonly string[], terminal: Terminal): Desk {
  return deskWith(terminal, async (act) => {
    const config = readConfig(process.env)
    const holder = existsSync(config.folder) ? await callHolder(config.folder) : null
    if (holder) return sendCommand(holder, argv, terminal)
    const { openHouse } = await import('../house')
    const house = await openHouse(config, { say: terminal.say })
    try {
      return await act(house)
    } finally {
      await house.close()
    }
  })
}

/** The desk inside the server, for commands that came over the socket of its lock. */
export function houseDesk(house: OpenHouse, terminal: Terminal): Desk {
  return deskWith(terminal, (act) => act(house))
}
