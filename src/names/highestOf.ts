import type { Fit } from './Fit.ts'

/** The first of the highest fits; undefined where there is none. */
export const highestOf = <Some extends Fit>(fits: readonly (Some | undefined)[]): Some | undefined =>
  fits.reduce<Some | undefined>(
    (best, fit) => (fit && !(best && best.score >= fit.score) ? fit : best),
    undefined,
  )
