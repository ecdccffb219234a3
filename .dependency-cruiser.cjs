// The walls of the house (docs/architecture.md): who may import whom. tools/walls.test.ts plants one wrong import per rule.

/** The areas of the administration: within a floor each may use those before it, never those after it. */
const areas = [
  'areas',
  'access',
  'registration',
  'funding',
  'contributions',
  'benefits',
  'cooperation',
  'supervision',
  'recognition',
  'monitoring',
  'exchange',
]

const packages = (...names) => names.map((name) => `packages/${name}/src/`)
const npm = (...names) => names.map((name) => `node_modules/${name}/`)
/** Node's own modules carry no path, only a name. */
const node = (...names) => names.map((name) => `(node:)?${name}$`)

/** One row per room: what it may import besides itself. Whatever is not named here is behind a wall. */
const rooms = [
  { name: 'kernel', at: 'packages/kernel/src/', may: [] },
  { name: 'law', at: 'packages/law/src/', may: packages('kernel') },
  { name: 'domain', at: 'packages/domain/src/', may: [...packages('kernel', 'law'), ...npm('zod')] },
  { name: 'contract', at: 'packages/contract/src/', may: [...packages('kernel', 'law', 'domain'), ...npm('zod')] },
  {
    name: 'store',
    at: 'packages/store/src/',
    may: [
      ...packages('kernel', 'law', 'domain'),
      ...npm('kysely', 'pg', '@types/pg', 'pg-copy-streams', '@electric-sql/pglite[^/]*', 'idn-area-data'),
      ...node(
        'async_hooks',
        'crypto',
        'fs',
        'fs/promises',
        'module',
        'os',
        'path',
        'stream',
        'stream/promises',
        'url',
        'worker_threads',
      ),
    ],
  },
  {
    name: 'usecases',
    at: 'packages/usecases/src/',
    may: [...packages('kernel', 'law', 'domain', 'store'), ...node('crypto')],
  },
  {
    name: 'web-ui',
    at: 'apps/web/src/ui/',
    // The kit's own few words (close, search, page 2 of 7) and the choice of language are no words of the domain.
    may: [
      ...packages('kernel'),
      'apps/web/src/texts/(ui|texts|language)[./]',
      ...npm('[^@][^/]*', '@(?!payung/)[^/]+'),
    ],
  },
  {
    name: 'web',
    at: 'apps/web/src/(?!ui/)',
    within: 'apps/web/src/',
    may: [...packages('kernel', 'law', 'domain', 'contract'), ...npm('[^@][^/]*', '@(?!payung/)[^/]+')],
  },
  {
    name: 'server',
    at: 'apps/server/src/',
    may: [
      ...packages('kernel', 'law', 'domain', 'contract', 'store', 'usecases'),
      ...npm('[^@][^/]*', '@(?!payung/)[^/]+'),
      ...node('[a-z_0-9/]+'),
    ],
  },
]

const floors = '(packages/(?:domain|contract|store|usecases)/src|apps/server/src/handlers|apps/web/src/screens)'
const entries = '^(apps/server/src/main|packages/store/src/engine/pglite-worker)\\.ts$|^(apps/web/public|bench|tools)/'
const tests = String.raw`\.(test|nightly)\.tsx?$`

module.exports = {
  forbidden: [
    ...rooms.map(({ name, at, within = at, may }) => ({
      name: `walls-of-${name}`,
      comment: `${name} may import only what its row in .dependency-cruiser.cjs names`,
      severity: 'error',
      from: { path: `^${at}`, pathNot: tests },
      to: { pathNot: `^(${[within, ...may].join('|')})`, couldNotResolve: false },
    })),
    ...rooms.map(({ name, at, within = at, may }) => ({
      name: `tests-of-${name}`,
      comment: `a test of ${name} may use packages of tests, never a higher floor`,
      severity: 'error',
      from: { path: `^${at}.*${tests}` },
      to: { path: '^(packages|apps)/', pathNot: `^(${[within, ...may].join('|')})` },
    })),
    ...areas.slice(0, -1).map((area, place) => ({
      name: `after-${area}`,
      comment: `${area} stands before the areas that this import reaches for`,
      severity: 'error',
      from: { path: `^${floors}/${area}[./]` },
      to: { path: `^$1/(${areas.slice(place + 1).join('|')})[./]` },
    })),
    {
      name: 'http-framework-under-http',
      comment: 'the HTTP framework is known only under apps/server/src/http',
      severity: 'error',
      from: { pathNot: '^(apps/server/src/http/|node_modules/)' },
      to: { path: '^node_modules/(fastify|@fastify)/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'what is shipped does not lean on what is made for tests',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: `${tests}|/testing\\.ts$` },
      to: {
        path: `${tests}|/testing\\.ts$|^(apps/web/e2e|bench|tools)/|^node_modules/(vitest|fast-check|playwright-core)/`,
      },
    },
    {
      name: 'no-circles',
      comment: 'data flows one way',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'a file that nobody needs',
      severity: 'error',
      from: { orphan: true, pathNot: `${tests}|\\.d\\.ts$|/vite(st)?\\.config\\.ts$|${entries}` },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: { path: '^(packages|apps|bench|tools)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
}
