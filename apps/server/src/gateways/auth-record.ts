import { Refusal } from '@payung/kernel/refusal'
import { addAuditEvent } from '@payung/store/access/audit'
import type { House } from '@payung/usecases/perform'

/** Nobody is signed in yet: the row says so in words. */
const NOBODY = { holder: 'tanpa masuk', role: 'anyone', area: '' }

/** Who an act outside every scope turned out to be, as far as it is known. */
export interface Known {
  account: string
  holder: string
  role?: string
  area?: string
}

/** Carries out an act outside every scope and writes its audit row, done or refused. `know` says who it was, once that is clear. */
export async function recorded<Result>(
  house: House,
  event: string,
  requestId: string,
  act: (know: (who: Known, facts?: Record<string, unknown>) => void) => Promise<Result>,
): Promise<Result> {
  let who: Known | null = null
  let facts: Record<string, unknown> = {}
  const write = (refused: string | null) =>
    house.store.asOwner((tx) =>
      addAuditEvent(tx, {
        account_id: who?.account ?? null,
        holder: who?.holder ?? NOBODY.holder,
        role: who?.role ?? NOBODY.role,
        area_code: who?.area ?? NOBODY.area,
        event,
        subject: who?.account ?? null,
        refused,
        facts: JSON.stringify(facts),
        request_id: requestId,
      }),
    )
  try {
    const result = await act((known, more = {}) => {
      who = known
      facts = more
    })
    await write(null)
    return result
  } catch (fault) {
    if (fault instanceof Refusal) await write(fault.code)
    throw fault
  }
}
