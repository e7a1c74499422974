import type { StatedStatement } from '../graph/Assembly.ts'
import type { ConflictSort } from '../model/vocabularies/ConflictSort.ts'

/** Statements that cannot all hold. */
export interface ConflictRecord {
  readonly sort: ConflictSort
  readonly subject: string
  readonly year: number
  readonly statements: readonly StatedStatement[]
}
