import type { Actor } from '@payung/domain/access/roles'
import type { AreaCode } from '@payung/domain/areas/area'
import type { PlainDate } from '@payung/kernel/dates'
import type { Id } from '@payung/kernel/ids'
import { Refusal } from '@payung/kernel/refusal'
import { addAuditEvent } from '@payung/store/access/audit'
import type { Store } from '@payung/store/open'
import type { CodeMail, Context, FileKeeper, Keys } from './context'

/** What lives as long as the server: the database, the secrets, the files, the clock. */
export interface House {
  store: Store
  keys: Keys
  files: FileKeeper
  demo: boolean
  /** Hands a letter to the mail server, if there is one; it never fails for whoever asks. */
  mail?: (letter: CodeMail) => void
  /** The day that counts: of PAYUNG_TZ, or of the demonstration. */
  today(): PlainDate
  now(): Date
  newId(): Id
}

/** What the audit log will say of an act. */
export interface Deed {
  actor: Actor
  /** The event; null for plain readings, which leave no row when they succeed. */
  event: string | null
  place: AreaCode
  requestId: string
}

/**
 * Carries out an act: one transaction in the scope of the actor, its audit row in the same transaction.
 * A refused act is rolled back whole, and its audit row is written in a second transaction.
 * @throws Refusal as the act refused
 */
export async function perform<Result>(
  house: House,
  deed: Deed,
  act: (context: Context) => Promise<Result>,
): Promise<Result> {
  const { actor } = deed
  const facts: Record<string, unknown> = {}
  let subject: string | null = null
  const row = (refused: string | null) => ({
    account_id: actor.account,
    holder: actor.holder,
    role: actor.role,
    area_code: deed.place,
    event: deed.event ?? 'reading',
    subject,
    refused,
    facts: JSON.stringify(facts),
    request_id: deed.requestId,
  })
  try {
    const letters: CodeMail[] = []
    const done = await house.store.within({ area: actor.area, regencies: actor.regencies }, async (tx) => {
      const result = await act({
        tx,
        actor,
        today: house.today(),
        now: house.now().toISOString(),
        newId: house.newId,
        keys: house.keys,
        files: house.files,
        demo: house.demo,
        mail: house.mail ? (letter) => void letters.push(letter) : null,
        note: (more, about) => {
          Object.assign(facts, more)
          subject = about ?? subject
        },
      })
      if (deed.event) await addAuditEvent(tx, row(null))
      return result
    })
    for (const letter of letters) house.mail?.(letter)
    return done
  } catch (fault) {
    if (fault instanceof Refusal) await house.store.asOwner((tx) => addAuditEvent(tx, row(fault.code)))
    throw fault
  }
}
