import type { TermQuery } from '../names/searchNames.ts'
import type { Value } from './GraphStore.ts'

/** Hits of the index that are looked at, unless more are asked for: beyond, only whole names are sure to be found. */
const POOL = 3_000

/** What both engines are asked with; terms stand between spaces, so that none is found within another. */
export function searchParameters(
  { conditions, whole }: TermQuery,
  limit: number,
): Readonly<Record<string, Value>> {
  return {
    conditions: conditions.map((condition) =>
      condition.map(({ least, terms }) => ({ least, terms: terms.map(spaced) })),
    ),
    whole: spaced(whole),
    pool: Math.max(POOL, limit),
    limit: Math.max(POOL / 2, limit),
  }
}

const spaced = (term: string): string => ` ${term} `
