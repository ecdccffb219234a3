import { carryOutRoster } from '@payung/usecases/registration/imports/carry-out-roster'
import type { ImportActs } from '@payung/usecases/registration/imports/import-act'

/** How each kind of file is carried out; the areas that own the tables give theirs. */
export const importActs: ImportActs = {
  roster: carryOutRoster,
}
