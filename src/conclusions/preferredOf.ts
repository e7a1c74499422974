import { dateKeyOf } from '../graph/positionKeyOf.ts'
import type { StatedStatement } from '../graph/Assembly.ts'
import { PreferenceRule } from '../model/vocabularies/PreferenceRule.ts'
import { compareText } from '../text/compareText.ts'
import { reviewsYear } from './reviewsYear.ts'

export interface Preferred<Statement extends StatedStatement> {
  readonly statement: Statement
  /** The first rule by which it comes before the others. */
  readonly rule: PreferenceRule
}

type Weigh = (statement: StatedStatement, year: number) => number | string

/** Nearest to the event in authority and time; the smaller comes first. */
const rules: Readonly<Record<PreferenceRule, Weigh>> = {
  REVIEWS_THE_YEAR: ({ document }, year) => (reviewsYear(document, year) ? 0 : 1),
  NEAREST_IN_TIME: ({ document }, year) => Math.abs(Number(document.date.slice(0, 4)) - year),
  HIGHER_AUTHORITY: ({ document }) => authority.indexOf(document.kind),
  LATEST: ({ document }) => descending(dateKeyOf(document.date)),
  FIRST_IN_ORDER: ({ sortKey }) => sortKey,
}

/** A government reports to the congress in person; its plan commission lays the plan before it; a paper writes. */
const authority = ['WORK_REPORT', 'PLAN_REPORT', 'PRESS_ARTICLE']

const descending = (key: string): string => key.replaceAll(/\d/g, (digit) => String(9 - Number(digit)))

/**
 * Which of several statements about one year is preferred, and the rule that decides.
 *
 * @throws Error where none are given
 */
export function preferredOf<Statement extends StatedStatement>(
  statements: readonly Statement[],
  year: number,
): Preferred<Statement> {
  const weights = statements.map((statement) => ({
    statement,
    keys: Object.values(rules).map((weigh) => weigh(statement, year)),
  }))
  const [first, second] = weights.sort((a, b) => compareKeys(a.keys, b.keys))
  if (!first) throw new Error('nothing is preferred among no statements')
  const decided = second ? first.keys.findIndex((key, index) => key !== second.keys[index]) : 0
  const names = Object.keys(rules) as PreferenceRule[]
  return { statement: first.statement, rule: names[decided] ?? 'FIRST_IN_ORDER' }
}

function compareKeys(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [index, key] of one.entries()) {
    const beside = other[index]
    const difference = typeof key === 'number' ? key - Number(beside) : compareText(key, String(beside))
    if (difference !== 0) return difference
  }
  return 0
}
