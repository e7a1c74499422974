import type { GraphStore } from './GraphStore.ts'
import { statement } from './statement.ts'

/**
 * Constraints and indexes for the labels that ids are unique under; run as often as you like. The constraint comes
 * first: the embedded engine's makes no index, and Neo4j refuses the other order.
 */
export async function prepare(
  store: GraphStore,
  unique: readonly string[],
  ordered: readonly string[],
): Promise<void> {
  for (const LABEL of [...unique, 'Meta', 'Text']) {
    await store.define({ text: statement('createUniqueId', { LABEL }), parameters: {} })
    if (store.engine === 'embedded') {
      await store.define({ text: statement('createIndex', { LABEL, PROPERTY: 'id' }), parameters: {} })
    }
  }
  for (const LABEL of ordered) {
    await store.define({ text: statement('createIndex', { LABEL, PROPERTY: 'sortKey' }), parameters: {} })
  }
  await store.defineSearch()
}
