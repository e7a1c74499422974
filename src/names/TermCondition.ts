/** Holds for what bears at least so many of the terms. */
export interface TermGroup {
  readonly least: number
  readonly terms: readonly string[]
}

/** Holds where every group does. */
export type TermCondition = readonly TermGroup[]
