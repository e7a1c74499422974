import type { Configuration } from '../server/Configuration.ts'
import type { GraphStore } from '../store/GraphStore.ts'
import { openStore } from '../store/openStore.ts'

/** The store that the environment names: Neo4j where `NEO4J_URI` is set, else the embedded engine. */
export function openConfiguredStore({ neo4j, dataDir, limits }: Configuration): Promise<GraphStore> {
  const timeoutMs = limits.requestTimeoutMs
  return openStore(neo4j ? { ...neo4j, timeoutMs } : { dataDir, timeoutMs, maxRunaways: limits.maxRunaways })
}
