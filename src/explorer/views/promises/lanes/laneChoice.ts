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
  /** Only those whose names fit it. */
  readonly text: string
}

/** The years that something was planned for. */
export const plannedYearsOf = (lanes: readonly Lane[]): number[] =>
  [
    ...new Set(
      lanes.flatMap(({ marks }) => marks.flatMap(({ planned, year }) => (planned ? (year ?? []) : []))),
    ),
  ].sort((one, other) => one - other)

/** What the address asks for. */
export const laneChoiceOf = (asked: URLSearchParams, lanes: readonly Lane[]): LaneChoice => ({
  every: asked.get('of') === 'all',
  year: plannedYearsOf(lanes).find((year) => String(year) === asked.get('year')) ?? null,
  outcome: OUTCOMES.find((outcome) => outcome === asked.get('outcome')) ?? null,
  text: asked.get('q') ?? '',
})

/** The address that asks for it. */
export function lanePath({ every, year, outcome, text }: LaneChoice): string {
  const asked = new URLSearchParams({
    show: 'lanes',
    ...(every && { of: 'all' }),
    ...(year !== null && { year: String(year) }),
    ...(outcome && { outcome }),
    ...(text !== '' && { q: text }),
  })
  return `/promises?${asked.toString()}`
}

/** Year and outcome must be those of one plan; `named` are the ids that a name is sought of, null for all. */
export const isChosen =
  ({ every, year, outcome }: LaneChoice, named: ReadonlySet<string> | null) =>
  ({ id, toldOften, marks }: Lane): boolean =>
    (every || toldOften) &&
    (named === null || named.has(id)) &&
    ((year === null && outcome === null) ||
      marks.some(
        (mark) =>
          mark.planned &&
          (year === null || mark.year === year) &&
          (outcome === null || mark.outcome === outcome),
      ))
