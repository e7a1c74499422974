import type { EmbeddedOptions } from './embedded/openStore.ts'
import type { GraphStore } from './GraphStore.ts'
import type { Neo4jOptions } from './neo4j/openStore.ts'

/** Opens Neo4j where a `uri` is given, else the embedded engine; only the one that is used gets loaded. */
export async function openStore(options: EmbeddedOptions | Neo4jOptions): Promise<GraphStore> {
  if ('uri' in options) {
    const { openStore: open } = await import('./neo4j/openStore.ts')
    return open(options)
  }
  const { openStore: open } = await import('./embedded/openStore.ts')
  return open(options)
}
