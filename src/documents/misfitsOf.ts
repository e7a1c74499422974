import type { Seed, SeedEvidence } from '../statements/Seed.ts'

/** Evidence of a document that does not stand in its text: it shows no passage. */
export const misfitsOf = (seed: Seed, document: string, text: string): SeedEvidence[] =>
  seed.statements
    .filter((statement) => statement.document === document)
    .flatMap((statement) => statement.evidence)
    .filter(({ start, end, mention }) => text.slice(start, end) !== mention)
