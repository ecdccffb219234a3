import { defineConfig } from 'vitest/config'

/** The tests that kill mutants: those of the law alone, without those that run the code from its README or as it is built. */
export default defineConfig({
  test: {
    include: ['packages/law/src/**/*.test.ts'],
    exclude: ['**/readme.test.ts', '**/size.test.ts', '**/packed.test.ts', '**/collected-cases.test.ts'],
    testTimeout: 120_000,
  },
})
