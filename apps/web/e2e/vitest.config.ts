import { defineConfig } from 'vitest/config'

/** Walks in a real browser on the real server: one file after the other, for each keeps both cores busy. */
export default defineConfig({
  test: {
    include: ['apps/web/e2e/**/*.walk.ts'],
    globalSetup: ['apps/web/e2e/harness/prepare.ts'],
    fileParallelism: false,
    // A browser on two shared cores now and then misses a moment; a walk that is wrong fails three times.
    retry: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    silent: 'passed-only',
  },
})
