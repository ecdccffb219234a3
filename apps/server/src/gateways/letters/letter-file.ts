import type { Letter } from '@payung/usecases/access/issue-letters'
import type { FileReply } from '../../handlers/handle'
import { type LetterFrame, letterDefinition } from './letter-definition'
import { printAside } from './print-aside'

/** Letters as a PDF file. It is printed while it is sent: after the transaction that issued the codes, and beside the server's own thread. */
export function letterFile(letters: readonly Letter[], frame: LetterFrame): FileReply {
  async function* bytes() {
    yield await printAside(letterDefinition(letters, frame))
  }
  return { name: `surat-undangan-${frame.today}.pdf`, bytes: bytes() }
}
