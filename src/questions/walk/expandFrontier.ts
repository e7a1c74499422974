import { RelationType } from '../../model/vocabularies/RelationType.ts'
import type { GraphStore, Row } from '../../store/GraphStore.ts'
import { statement } from '../../store/statement.ts'
import { textColumn } from '../../store/textColumn.ts'

/** A relation as seen from the entity that was asked. */
export interface Step {
  readonly at: string
  readonly other: string
  readonly name: string
  /** How many relations the other has. */
  readonly degree: number
  /** The other is the place that a document speaks for. */
  readonly city: boolean
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly statements: number
}

export interface Frontier {
  readonly types?: readonly RelationType[] | null | undefined
  readonly kinds?: readonly string[] | null | undefined
  readonly limit: number
}

/** Rows that one step may bring. */
export const STEP_ROWS = 5_000

/** All types where none are named. */
export const typesOf = (types: readonly RelationType[] | null | undefined): string =>
  (types ?? Object.keys(RelationType.values)).join('|')

/** The relations of some entities, those that many statements carry first: one statement. */
export async function expandFrontier(
  store: GraphStore,
  ids: readonly string[],
  { types, kinds, limit }: Frontier,
): Promise<Step[]> {
  if (ids.length === 0 || types?.length === 0) return []
  const text = statement('expandFrontier', { TYPES: typesOf(types) })
  const rows = await store.read({
    text,
    parameters: { ids: [...ids], kinds: kinds ? [...kinds] : null, limit },
  })
  return rows.map(stepOf)
}

const stepOf = (row: Row): Step => ({
  at: textColumn(row, 'at'),
  other: textColumn(row, 'other'),
  name: textColumn(row, 'name'),
  degree: Number(row.degree),
  city: Number(row.city) > 0,
  type: textColumn(row, 'type') as RelationType,
  from: textColumn(row, 'from'),
  to: textColumn(row, 'to'),
  statements: Number(row.statements),
})
