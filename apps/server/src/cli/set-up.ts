import type { OpenHouse } from '../house'
import type { Terminal } from './terminal'

/** Tells whoever opened a house for real use how its first administrator comes in. */
export async function sayHowToBegin(_house: OpenHouse, terminal: Terminal): Promise<void> {
  terminal.say('Folder data kosong siap dipakai.')
}
