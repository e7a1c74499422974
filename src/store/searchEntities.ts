import type { GraphStore, SearchHit } from './GraphStore.ts'
import { statement } from './statement.ts'
import { textColumn } from './textColumn.ts'

/** Entities by folded words, best first; what an index of words cannot find (one character, a piece of pinyin) by containment. */
export async function searchEntities(
  store: GraphStore,
  text: string,
  limit: number,
): Promise<readonly SearchHit[]> {
  if (text === '') return []
  const hits = Array.from(text).length > 1 ? await store.searchIndex(text, limit) : []
  if (hits.length > 0) return hits
  const rows = await store.read({ text: statement('findContaining'), parameters: { text, limit } })
  return rows.map((row) => ({ id: textColumn(row, 'id'), score: Number(row.score) }))
}
