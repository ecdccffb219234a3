import type { Kysely, KyselyPlugin } from 'kysely'
import type { Store } from '../open'

// Our drivers read moments as ISO text; better-auth compares them with Date.
const momentsAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, dated(name, value)])),
    ),
  }),
}

function dated(name: string, value: unknown): unknown {
  return typeof value === 'string' && /_(at|until)$/.test(name) ? new Date(value) : value
}

/** The tables of schema auth as better-auth takes them: the owner's hand, never inside a transaction. */
export function authTables(store: Store): Kysely<never> {
  return store.owner.withSchema('auth').withPlugin(momentsAsDates) as unknown as Kysely<never>
}
