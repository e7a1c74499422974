import { compareText } from '../text/compareText.ts'
import { hashOf } from '../text/hashOf.ts'
import type { GraphStore, Row } from './GraphStore.ts'
import { statement } from './statement.ts'

const sortedLabels = (row: Row): unknown => ({
  ...row,
  labels: [...(row.labels as string[])].sort(compareText),
})

/** A hash of every node and edge, sorted: two stores with the same digest hold the same graph. */
export async function graphDigest(
  store: GraphStore,
  labels: readonly string[],
  types: readonly string[],
): Promise<string> {
  const parts: string[] = []
  for (const LABEL of labels) {
    const rows = await store.read({ text: statement('listNodes', { LABEL }), parameters: {} })
    parts.push(...rows.map((row) => hashOf(sortedLabels(row))))
  }
  for (const TYPE of types) {
    const rows = await store.read({ text: statement('listEdges', { TYPE }), parameters: {} })
    parts.push(...rows.map((row) => hashOf({ ...row, type: TYPE })))
  }
  return hashOf(parts.sort(compareText))
}
