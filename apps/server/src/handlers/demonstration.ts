import { moveDemonstration } from '@payung/contract/demonstration'
import { refuseAccess } from '@payung/domain/access/refusals'
import { addAuditEvent } from '@payung/store/access/audit'
import { measureToday } from '@payung/usecases/monitoring/fold-coverage'
import { DEMONSTRATION_ENDS, DEMONSTRATION_OPENS, type OpenHouse } from '../house'
import { refuseRequest } from '../http/refusals'
import { handleOutside, type OutsideHandler, type SignIn } from './handle-outside'

/** Moving the day touches every area at once: it stands outside every scope. */
export function demonstrationHandlers(house: OpenHouse, { actorOf }: Pick<SignIn, 'actorOf'>): OutsideHandler[] {
  return [
    handleOutside(moveDemonstration, async ({ body: { today }, cookie, authorization, requestId }) => {
      const actor = (await actorOf(cookie, authorization)) ?? refuseAccess('not_signed_in')
      if (!house.demo) refuseRequest('not_demonstration')
      if (today < DEMONSTRATION_OPENS || today > DEMONSTRATION_ENDS)
        refuseRequest('day_outside_demonstration', { from: DEMONSTRATION_OPENS, to: DEMONSTRATION_ENDS }, 'today')
      await house.moveTo(today)
      await house.store.asOwner((tx) =>
        addAuditEvent(tx, {
          account_id: actor.account,
          holder: actor.holder,
          role: actor.role,
          area_code: actor.area,
          event: moveDemonstration.audit,
          facts: JSON.stringify({ today }),
          request_id: requestId,
        }),
      )
      await measureToday(house.store, today)
      return { reply: { today } }
    }),
  ]
}
