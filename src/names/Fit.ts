import type { MatchBasis } from '../model/vocabularies/MatchBasis.ts'

/** How well a name fits what is looked for. */
export interface Fit {
  readonly basis: MatchBasis
  /** From 0 to 1. */
  readonly score: number
}

/** A fit and which of the names of a thing it is of. */
export interface FitOfName extends Fit {
  readonly name: number
}
