import type { Candidate } from '../names/rankMatches.ts'
import type { Row } from './GraphStore.ts'
import { numberColumn } from './numberColumn.ts'
import { textColumn } from './textColumn.ts'
import { textsColumn } from './textsColumn.ts'

/** The rows of `findCandidates`. */
export const candidatesOf = (rows: readonly Row[]): Candidate[] =>
  rows.map((row) => ({
    id: textColumn(row, 'id'),
    names: textsColumn(row, 'names'),
    forms: textsColumn(row, 'forms'),
    weight: numberColumn(row, 'weight') ?? 0,
  }))
