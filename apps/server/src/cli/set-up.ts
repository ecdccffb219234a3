import { issueSetUpCode } from '@payung/usecases/access/set-up'
import type { OpenHouse } from '../house'
import type { Terminal } from './terminal'

/**
 * Tells whoever opened a house for real use how its first administrator comes in: a link that can be spent once. The code
 * stands behind the `#`, so that no log of a server or a proxy ever holds it.
 */
export async function sayHowToBegin(house: OpenHouse, address: string, terminal: Terminal): Promise<void> {
  const code = await issueSetUpCode(house)
  if (code) terminal.say(`Buka tautan ini untuk membuat administrator pertama (sekali pakai): ${address}/kode#${code}`)
  if (house.store.engine.name === 'pglite') terminal.say(EMBEDDED)
}

const EMBEDDED =
  'Basis data tertanam: listrik padam dapat menghilangkan tulisan terakhir. Salinan harian ada di folder dumps; untuk pemakaian luas pakai server PostgreSQL (docs/operations.md).'
