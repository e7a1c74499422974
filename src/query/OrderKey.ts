import type { RelationField } from '../model/Model.ts'

/** One key of an order: a stored property, or how many nodes a relation leads to. */
export interface OrderKey {
  readonly property?: string
  readonly count?: RelationField
  readonly descending: boolean
  /** What its values are, as cursors hold them. */
  readonly holds: 'string' | 'number'
}
