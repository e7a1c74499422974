import type { RelationType } from '../../model/vocabularies/RelationType.ts'
import type { GraphStore } from '../../store/GraphStore.ts'
import { statement } from '../../store/statement.ts'
import { textColumn } from '../../store/textColumn.ts'
import { typesOf } from './expandFrontier.ts'
import type { Ends } from './relationIdOf.ts'

/** A picture of so many nodes holds more lines than nodes, but not without bound. */
export const LINES_PER_NODE = 4

/** The relations between some entities, the most often stated first: one statement. */
export async function relationsAmong(
  store: GraphStore,
  ids: readonly string[],
  types: readonly RelationType[] | null | undefined,
  nodeLimit: number,
): Promise<{ relations: Ends[]; truncated: boolean }> {
  if (ids.length < 2 || types?.length === 0) return { relations: [], truncated: false }
  const limit = nodeLimit * LINES_PER_NODE
  const text = statement('relationsAmong', { TYPES: typesOf(types) })
  const rows = await store.read({ text, parameters: { ids: [...ids], limit: limit + 1 } })
  const relations = rows.slice(0, limit).map((row) => ({
    from: textColumn(row, 'from'),
    type: textColumn(row, 'type'),
    to: textColumn(row, 'to'),
  }))
  return { relations, truncated: rows.length > limit }
}
