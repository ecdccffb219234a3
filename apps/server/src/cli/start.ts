import { DEMONSTRATION_PASSWORD } from '@payung/usecases/access/demonstration-accounts'
import type { Command } from 'commander'
import { requirePort } from '../gateways/port'
import { type Desk, houseDesk, type RunCommand } from './desk'
import { hearCommand } from './remote'
import { sayHowToBegin } from './set-up'
import { whenToldToStop } from './stop'

/** `payung start`: opens the house and serves it until it is told to stop. */
export function addStart(program: Command, desk: Desk, run: RunCommand): void {
  program
    .command('start')
    .description('jalankan server')
    .option('--empty', 'folder data baru tanpa data peragaan')
    .action(desk.runs(({ empty }: { empty?: boolean }) => start(desk, empty === true, run)))
}

async function start({ terminal, config }: Desk, empty: boolean, run: RunCommand): Promise<number> {
  const stopped = whenToldToStop()
  const settings = config()
  await requirePort(settings)
  // Loaded when it is needed: the other commands answer without waiting for the server's libraries.
  const [{ openHouse }, { listen }] = await Promise.all([import('../house'), import('../http/listen')])
  const house = await openHouse(settings, { say: terminal.say, empty })
  try {
    const server = await listen(house)
    house.lock.answer((caller) => {
      void hearCommand(caller, (argv, there) => run(argv, houseDesk(house, there)))
    })
    if (house.demo)
      terminal.say(
        `Peragaan: masuk sebagai operator@demo.test, pmd@demo.test, dan lainnya; kata sandi ${DEMONSTRATION_PASSWORD}`,
      )
    else await sayHowToBegin(house, server.address, terminal)
    terminal.out(`${server.address}\n`)
    await stopped
    terminal.say('Menutup server ...')
    await server.close()
  } finally {
    await house.close()
  }
  return 0
}
