import type { CountyCountedQuery } from '../../generated/documents.ts'
import type { Answer } from '../../state/useAnswer.ts'
import type { County } from './measures.ts'
import type { Measure } from './Measure.ts'

/** The count that is open, and what was counted. */
export interface Opened {
  readonly county: County['county']
  readonly measure: Measure
  readonly answer: Answer<CountyCountedQuery>
}

/** Which count is open, and where counts lead to. */
export interface Opening {
  readonly opened: Opened | null
  /** The address that opens the count of a measure in a county, or closes it where it is open. */
  readonly pathOf: (county: string, measure: string) => string
}
