import type { GraphStore, SearchHit } from './GraphStore.ts'
import { statement } from './statement.ts'
import { textColumn } from './textColumn.ts'

/** A name is shorter; Lucene refuses more than 1,024 bigrams. */
const LONGEST = 200

/**
 * Entities by folded words, best first; what an index of words cannot find (one character, a piece of pinyin) by
 * containment. Blank text finds nothing, and of a long one the first 200 characters count.
 */
export async function searchEntities(
  store: GraphStore,
  asked: string,
  limit: number,
): Promise<readonly SearchHit[]> {
  const characters = Array.from(asked.trim()).slice(0, LONGEST)
  const text = characters.join('')
  if (text === '') return []
  const hits = characters.length > 1 ? await store.searchIndex(text, limit) : []
  if (hits.length > 0) return hits
  const rows = await store.read({ text: statement('findContaining'), parameters: { text, limit } })
  return rows.map((row) => ({ id: textColumn(row, 'id'), score: Number(row.score) }))
}
