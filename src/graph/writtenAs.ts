import type { SeedStatement } from '../statements/Seed.ts'

/** The words of a figure as they stand in the text. */
export const writtenAs = ({ evidence }: SeedStatement): string =>
  evidence
    .filter((piece) => piece.role !== 'CONTEXT')
    .map((piece) => piece.mention)
    .join('；')
