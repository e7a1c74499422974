import { language } from '../state/language.ts'
import { say } from '../words.ts'

/** A status as the API tells it, with its age. */
export interface Aged {
  readonly status: string | null
  readonly statusAsOf: number | null
  readonly silentSince: number | null
}

/** As of when a status was told, and since when no report speaks of it: an old word confirms nothing. */
export const sayAge = ({ statusAsOf, silentSince }: Aged): readonly string[] => [
  ...(statusAsOf === null ? [] : [inYear(statusAsOf, say('asOf'))]),
  ...(silentSince === null ? [] : [`${say('silentSince')} ${silentSince}`]),
]

const inYear = (year: number, words: string): string =>
  language.value === 'zh' ? `${year}${words}` : `${words} ${year}`
