import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Two copies of graphql would refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/globalSetup.ts'],
    // Neo4j Community has one database, which suites empty for themselves.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A machine that others use, too, is slow; a second would be a timed test.
    expect: { poll: { timeout: 10_000 } },
  },
})
