import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: [
      { find: /^react$/, replacement: 'preact/compat' },
      { find: /^react-dom(\/client|\/test-utils)?$/, replacement: 'preact/compat' },
      { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
      { find: 'react/jsx-dev-runtime', replacement: 'preact/jsx-dev-runtime' },
    ],
  },
  test: {
    include: [
      ...['packages/**/*.test.ts', 'apps/**/*.test.{ts,tsx}', '{bin,tools}/**/*.test.ts', 'bench/**/*.test.ts'],
      // The nightly series names its size; what is too long for every day takes part only there.
      ...(process.env.PAYUNG_SERIES ? ['apps/**/*.nightly.ts'] : []),
    ],
    exclude: ['**/node_modules/**', '**/dist/**', 'apps/web/e2e/**'],
    // Vitest would leave one of two cores idle.
    maxWorkers: '100%',
    silent: 'passed-only',
    // Real databases and processes on two shared cores: one more try, and what is wrong fails twice.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    server: { deps: { inline: [/@tanstack/, /wouter/] } },
  },
})
