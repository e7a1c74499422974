import type { EdgeShape } from '../graph/edgeShapesOf.ts'
import type { GraphEdge } from '../graph/Graph.ts'
import { edgeKeyOf } from '../graph/edgeKeyOf.ts'
import type { Transaction, Value } from './GraphStore.ts'
import { statement } from './statement.ts'
import { textColumn } from './textColumn.ts'

/** What a load needs to know of an edge that is in the store. */
export interface StoredEdge extends Omit<GraphEdge, 'properties'> {
  readonly hash: Value | undefined
}

/** Every edge of the shapes, by its key. */
export async function storedEdges(
  transaction: Transaction,
  shapes: readonly EdgeShape[],
): Promise<Map<string, StoredEdge>> {
  const found = new Map<string, StoredEdge>()
  for (const { from: fromLabel, type, to: toLabel } of shapes) {
    const text = statement('listEdgeHashes', { FROM: fromLabel, TYPE: type, TO: toLabel })
    for (const row of await transaction.run({ text, parameters: {} })) {
      const ends = { from: textColumn(row, 'from'), to: textColumn(row, 'to') }
      const edge = { ...ends, fromLabel, type, toLabel, hash: row.hash }
      found.set(edgeKeyOf(edge), edge)
    }
  }
  return found
}
