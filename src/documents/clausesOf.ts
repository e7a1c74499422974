import { sentencesOf } from './sentencesOf.ts'

/** Reports part the items of a long sentence by semicolons. */
const CLAUSE = /[；;]/g

/**
 * Where each sentence of a text begins, then where its further clauses do.
 *
 * @example clausesOf('甲建成；乙开工。丙规划。') // [[0, 4], [8]]
 */
export const clausesOf = (text: string): number[][] =>
  sentencesOf(text).map(({ start, end }) => [
    start,
    ...[...text.slice(start, end).matchAll(CLAUSE)]
      .map(({ index }) => start + index + 1)
      .filter((next) => next < end),
  ])
