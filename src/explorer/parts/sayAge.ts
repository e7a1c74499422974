import { say } from '../words.ts'

/** A status as the API tells it, with its age. */
export interface Aged {
  readonly status: string | null
  readonly statusAsOf: number | null
  readonly silentSince: number | null
}

/** As of when a status was told, and since when no report speaks of it: an old word confirms nothing. */
export const sayAge = ({ statusAsOf, silentSince }: Aged): readonly string[] => [
  ...inYear('asOf', statusAsOf),
  ...inYear('silentSince', silentSince),
]

const inYear = (words: 'asOf' | 'silentSince', year: number | null): readonly string[] =>
  year === null ? [] : [say(words).replace('{year}', String(year))]
