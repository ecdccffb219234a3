import type { Store } from '@payung/store/open'

/** Up to here the embedded database was measured to be quick. */
const MOST_PEOPLE = 100_000

/** What the banner says when the register has outgrown its engine. It is counted beside the start, which does not wait. */
export function adviceFor({ engine, owner }: Store): () => string | null {
  let people = 0
  if (engine.name === 'pglite')
    owner
      .selectFrom('people')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
      .then(
        ({ count }) => {
          people = count
        },
        // Without a count there is no advice.
        () => {},
      )
  return () =>
    people > MOST_PEOPLE
      ? 'Data ini sudah besar untuk basis data tertanam. Pindahkan ke server PostgreSQL dengan payung backup lalu payung restore; caranya ada di docs/operations.md.'
      : null
}
