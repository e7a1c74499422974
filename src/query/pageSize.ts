import { BadUserInput } from './BadUserInput.ts'

export const PAGE_LIMIT = 100

/** Lists without paging are bounded by what documents say of one entity; this is the bound of last resort. */
export const LIST_LIMIT = 200

/**
 * @throws BadUserInput where `first` is not between 0 and 100.
 */
export function pageSize(first: unknown, fallback = 20): number {
  if (first === undefined || first === null) return fallback
  if (typeof first === 'number' && Number.isInteger(first) && first >= 0 && first <= PAGE_LIMIT) return first
  throw new BadUserInput('first', `first: ${JSON.stringify(first)} was given; allowed is 0 to ${PAGE_LIMIT}`)
}
