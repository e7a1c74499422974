import type { GraphStore } from './GraphStore.ts'
import { statement } from './statement.ts'
import { textColumn } from './textColumn.ts'

/** The living entities that retired ids gave way to, by retired id: one statement. */
export async function successorsOf(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read({ text: statement('findSuccessors'), parameters: { ids: [...ids] } })
  return new Map(rows.map((row) => [textColumn(row, 'retired'), textColumn(row, 'id')]))
}
