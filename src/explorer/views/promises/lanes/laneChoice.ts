import type { Outcome } from '../../../generated/documents.ts'
import { OUTCOMES } from '../choiceOf.ts'
import type { Lane } from './Lane.ts'

/** Which lanes are shown; null for all. */
export interface LaneChoice {
  /** Also those that one document tells of one year only. */
  readonly every: boolean
  /** Only what was planned for it. */
  readonly year: number | null
  /** Only plans of which this became. */
  readonly outcome: Outcome | null
}

/** What the address asks for. */
export function laneChoiceOf(asked: URLSearchParams): LaneChoice {
  const year = Number(asked.get('year'))
  return {
    every: asked.get('of') === 'all',
    year: Number.isInteger(year) && year > 0 ? year : null,
    outcome: OUTCOMES.find((outcome) => outcome === asked.get('outcome')) ?? null,
  }
}

/** The address that asks for it. */
export function lanePath({ every, year, outcome }: LaneChoice): string {
  const asked = new URLSearchParams({
    show: 'lanes',
    ...(every && { of: 'all' }),
    ...(year !== null && { year: String(year) }),
    ...(outcome && { outcome }),
  })
  return `/promises?${asked.toString()}`
}

/** Year and outcome must be those of one plan. */
export const isChosen =
  ({ every, year, outcome }: LaneChoice) =>
  ({ toldOften, marks }: Lane): boolean =>
    (every || toldOften) &&
    ((year === null && outcome === null) ||
      marks.some(
        (mark) =>
          mark.planned &&
          (year === null || mark.year === year) &&
          (outcome === null || mark.outcome === outcome),
      ))
