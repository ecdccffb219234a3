import { carryOutCodes } from '@payung/usecases/contributions/import-codes'
import { carryOutPayments } from '@payung/usecases/contributions/import-payments'
import { carryOutRoster } from '@payung/usecases/registration/imports/carry-out-roster'
import {
  carryOutCeilings,
  carryOutDecrees,
  carryOutKpj,
  carryOutNpp,
} from '@payung/usecases/registration/imports/fact-acts'
import type { ImportActs } from '@payung/usecases/registration/imports/import-act'

/** How each kind of file is carried out; the areas that own the tables give theirs. */
export const importActs: ImportActs = {
  roster: carryOutRoster,
  ceilings: carryOutCeilings,
  decrees: carryOutDecrees,
  npp: carryOutNpp,
  kpj: carryOutKpj,
  codes: carryOutCodes,
  payments: carryOutPayments,
}
