import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GraphStore } from '../src/store/GraphStore.ts'
import { openStore } from '../src/store/openStore.ts'
import { refuseFilled } from '../tests/neo4j/givenNeo4j.ts'
import { startNeo4j } from '../tests/neo4j/startNeo4j.ts'

export interface Engines {
  readonly stores: readonly GraphStore[]
  readonly stop: () => Promise<void>
}

/** Both engines, empty: Neo4j is that of `NEO4J_URI`, else one of our own. */
export async function openEngines(): Promise<Engines> {
  const given = process.env.NEO4J_URI
  if (given !== undefined) await refuseFilled(given)
  const server = given === undefined ? await startNeo4j() : undefined
  const login = { user: process.env.NEO4J_USER ?? 'neo4j', password: process.env.NEO4J_PASSWORD ?? '' }
  const dataDir = mkdtempSync(join(tmpdir(), 'plangraph-bench-'))
  const stores = [
    await openStore({ dataDir, timeoutMs: 30_000 }),
    await openStore({ uri: given ?? server?.uri ?? '', ...login, timeoutMs: 30_000 }),
  ]
  return {
    stores,
    stop: async () => {
      await Promise.all(stores.map((store) => store.close()))
      await server?.stop()
    },
  }
}
