import type { Seed, SeedEvidence } from '../statements/Seed.ts'
import { evidenceOf } from './evidenceOf.ts'
import { standsIn } from './standsIn.ts'

/** Evidence of a document that does not stand in its text: it shows no passage. */
export const misfitsOf = (seed: Seed, document: string, text: string): SeedEvidence[] =>
  evidenceOf(seed, document).filter((piece) => !standsIn(text, piece))
