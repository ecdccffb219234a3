import { defineConfig } from 'vitest/config'

/** Walks in a real browser on the real server: one file after the other, for each keeps both cores busy. */
export default defineConfig({
  test: {
    include: ['apps/web/e2e/**/*.walk.ts'],
    globalSetup: ['apps/web/e2e/harness/prepare.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    silent: 'passed-only',
  },
})
