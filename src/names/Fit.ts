import type { MatchBasis } from '../model/vocabularies/MatchBasis.ts'

/** How well a name fits what is looked for. */
export interface Fit {
  readonly basis: MatchBasis
  /** From 0 to 1. */
  readonly score: number
}
