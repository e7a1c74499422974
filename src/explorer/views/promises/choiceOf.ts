import type { CommitmentSort, Outcome, PromiseTotalsQuery } from '../../generated/documents.ts'

export type Totals = PromiseTotalsQuery['commitmentOutcomes']

/** What of all promises is shown; null for all. */
export interface Choice {
  readonly year: number
  readonly outcome: Outcome | null
  readonly sort: CommitmentSort | null
}

export const OUTCOMES: readonly Outcome[] = ['MET', 'MISSED', 'NOT_REPORTED', 'PENDING']
export const SORTS: readonly CommitmentSort[] = ['FIGURE', 'STAGE']

/** What the address asks for; without a year the newest that was reported on. */
export function choiceOf(asked: URLSearchParams, totals: Totals): Choice {
  const years = totals.map(({ year }) => year)
  const reported = totals.filter(({ outcome }) => outcome !== 'PENDING').map(({ year }) => year)
  const year = Number(asked.get('year'))
  return {
    year: years.includes(year) ? year : Math.max(...(reported.length > 0 ? reported : years)),
    outcome: OUTCOMES.find((outcome) => outcome === asked.get('outcome')) ?? null,
    sort: SORTS.find((sort) => sort === asked.get('sort')) ?? null,
  }
}
