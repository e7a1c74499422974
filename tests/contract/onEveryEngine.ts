import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, inject } from 'vitest'
import type { Engine, GraphStore } from '../../src/store/GraphStore.ts'
import { openStore } from '../../src/store/openStore.ts'

export interface EngineUnderTest {
  readonly name: Engine
  /** Opens a store that holds nothing; it is closed after the suite. */
  readonly open: () => Promise<GraphStore>
}

/**
 * Runs a suite on both engines. Where Neo4j cannot be had, its side is skipped under a name that gives the reason.
 *
 * @example onEveryEngine((engine) => { it('…', async () => { const store = await engine.open() … }) })
 */
export function onEveryEngine(suite: (engine: EngineUnderTest) => void): void {
  const { uri, skipped } = inject('neo4j')
  describe('embedded', () => {
    suite(underTest('embedded', openEmbedded))
  })
  describe.skipIf(uri === '')(uri === '' ? `neo4j, skipped: ${skipped}` : 'neo4j', () => {
    suite(underTest('neo4j', () => openEmptyNeo4j(uri)))
  })
}

function underTest(name: Engine, open: () => Promise<GraphStore>): EngineUnderTest {
  const opened: GraphStore[] = []
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()))
  })
  return {
    name,
    open: async () => {
      const store = await open()
      opened.push(store)
      return store
    },
  }
}

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const openEmbedded = (): Promise<GraphStore> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'plangraph-'))
  folders.push(dataDir)
  return openStore({ dataDir, timeoutMs: 20_000 })
}

async function openEmptyNeo4j(uri: string): Promise<GraphStore> {
  const user = process.env.NEO4J_USER ?? 'neo4j'
  const store = await openStore({ uri, user, password: process.env.NEO4J_PASSWORD ?? '', timeoutMs: 20_000 })
  await store.write((transaction) => transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }))
  return store
}
