import type { GraphStore } from '../../src/store/GraphStore.ts'
import { openStore } from '../../src/store/openStore.ts'

const open = (uri: string): Promise<GraphStore> => {
  const user = process.env.NEO4J_USER ?? 'neo4j'
  return openStore({ uri, user, password: process.env.NEO4J_PASSWORD ?? '', timeoutMs: 20_000 })
}

/** A server that was just started, on a machine with other work, takes long over its first answer. */
export async function awaitFirstAnswer(uri: string): Promise<void> {
  const store = await open(uri)
  const end = Date.now() + 60_000
  try {
    while (!(await store.health()).available) {
      if (Date.now() > end) throw new Error('Neo4j started, but answered nothing for a minute')
    }
  } finally {
    await store.close()
  }
}

/** The suites empty the database that they are given: one that holds anything is not for them. */
export async function refuseFilled(uri: string): Promise<void> {
  const store = await open(uri)
  try {
    const rows = await store.read({ text: 'MATCH (n) RETURN count(n) AS count', parameters: {} })
    if (rows[0]?.count !== 0) {
      throw new Error(
        'The database of NEO4J_URI is not empty and tests would empty it: give them one of their own',
      )
    }
  } finally {
    await store.close()
  }
}

/** Leaves a given database as it was found. */
export async function emptyAgain(uri: string): Promise<void> {
  const store = await open(uri)
  try {
    await store.write((transaction) => transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }))
  } finally {
    await store.close()
  }
}
