import type { GraphStore, Row } from '../../store/GraphStore.ts'
import { statement } from '../../store/statement.ts'
import { textColumn } from '../../store/textColumn.ts'
import { typesOf } from '../walk/expandFrontier.ts'
import { relationIdOf, type Ends } from '../walk/relationIdOf.ts'
import { speaksOf, type Times } from './speaksOf.ts'

/** Those of some relations that a document which speaks of one of the years states: one statement. */
export async function statedFor<Stated extends Ends>(
  store: GraphStore,
  relations: readonly Stated[],
  years: readonly number[],
): Promise<Stated[]> {
  if (relations.length === 0) return []
  const rows = await store.read({
    text: statement('datesOfRelations', { TYPES: typesOf(null) }),
    parameters: { rows: relations.map(({ from, type, to }) => ({ from, type, to })) },
  })
  const stated = new Set(rows.filter((row) => speaksOf(timesOf(row), years)).map(idOf))
  return relations.filter((relation) => stated.has(relationIdOf(relation)))
}

const idOf = (row: Row): string =>
  relationIdOf({ from: textColumn(row, 'from'), type: textColumn(row, 'type'), to: textColumn(row, 'to') })

const timesOf = (row: Row): Times => ({
  reviews: typeof row.reviews === 'string' ? row.reviews : null,
  plans: typeof row.plans === 'string' ? row.plans : null,
  date: textColumn(row, 'date'),
})
