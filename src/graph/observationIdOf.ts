import type { Figures, ObservationStatement } from '../statements/Seed.ts'
import { hashOf } from '../text/hashOf.ts'

/** What a statement says of an indicator, without who says it and where. */
export const figuresOf = (said: ObservationStatement): Figures => {
  const { sort, evidence, at, document, original, ...figures } = said
  return figures
}

/** Two documents that give the same figures state one observation. */
export const observationIdOf = (said: ObservationStatement): string =>
  `observation:${hashOf(figuresOf(said))}`
