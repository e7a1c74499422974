import type { Seed, SeedEvidence } from '../statements/Seed.ts'

/** Every piece of evidence of a document's statements. */
export const evidenceOf = ({ statements }: Seed, document: string): SeedEvidence[] =>
  statements.filter((one) => one.document === document).flatMap((one) => one.evidence)
