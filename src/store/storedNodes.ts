import type { Transaction, Value } from './GraphStore.ts'
import { nodeKeyOf } from '../graph/nodeKeyOf.ts'
import { statement } from './statement.ts'
import { textColumn } from './textColumn.ts'

/** What a load needs to know of a node that is in the store. */
export interface StoredNode {
  readonly id: string
  readonly label: string
  readonly labels: readonly string[]
  readonly hash: Value | undefined
}

/** Every node under the labels, by its key. */
export async function storedNodes(
  transaction: Transaction,
  labels: readonly string[],
): Promise<Map<string, StoredNode>> {
  const found = new Map<string, StoredNode>()
  for (const label of labels) {
    const text = statement('listNodeHashes', { LABEL: label })
    for (const row of await transaction.run({ text, parameters: {} })) {
      const id = textColumn(row, 'id')
      found.set(nodeKeyOf(label, id), { id, label, labels: row.labels as string[], hash: row.hash })
    }
  }
  return found
}
