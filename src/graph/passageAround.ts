import type { CoveredPassage } from '../documents/coverageOf.ts'
import { standsIn } from '../documents/standsIn.ts'
import type { SeedEvidence } from '../statements/Seed.ts'
import type { Assembly } from './Assembly.ts'

/** The sentence of a loaded text that a piece of evidence begins in; none where it does not stand in the text. */
export const passageAround = (
  { texts, passages }: Assembly,
  document: string,
  piece: SeedEvidence,
): CoveredPassage | undefined =>
  standsIn(texts.get(document), piece)
    ? passages.get(document)?.find(({ start, end }) => start <= piece.start && piece.start < end)
    : undefined
