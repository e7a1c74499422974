import type { TermGroup, TermCondition } from '../../names/TermCondition.ts'
import type { TermQuery } from '../../names/searchNames.ts'

/**
 * Conditions as Lucene has them; terms hold no syntax. Whoever has the whole name scores higher, and so is never cut off.
 *
 * @example luceneQuery({ conditions: [[{ least: 1, terms: ['长江'] }]], kinds: ['kcounty'], whole: 'x长江' })
 * // '+((+(长江))) +(kcounty) x长江'
 */
export const luceneQuery = ({ conditions, kinds, whole }: TermQuery): string =>
  [`+(${conditions.map(written).join(' ')})`, ...(kinds ? [`+(${kinds.join(' ')})`] : []), whole].join(' ')

const written = (condition: TermCondition): string => `(${condition.map(writtenGroup).join(' ')})`

/** Lucene's syntax knows no “at least so many”: the statement counts. */
const writtenGroup = ({ least, terms }: TermGroup): string =>
  least === terms.length ? terms.map((term) => `+${term}`).join(' ') : `+(${terms.join(' ')})`
