import type { Store } from '@payung/store/open'

/** Up to here the embedded database was measured to be quick. */
const MOST_PEOPLE = 100_000

/** What the banner says when the register has outgrown its engine; counted at the start. */
export async function adviceFor(store: Store): Promise<() => string | null> {
  if (store.engine.name === 'postgres') return () => null
  const { people } = await store.owner
    .selectFrom('people')
    .select(({ fn }) => fn.countAll<number>().as('people'))
    .executeTakeFirstOrThrow()
  return () =>
    people > MOST_PEOPLE
      ? 'Data ini sudah besar untuk basis data tertanam. Pindahkan ke server PostgreSQL; caranya ada di docs/operations.md.'
      : null
}
