import type { SeedEvidence } from '../statements/Seed.ts'

/** Whether a piece of evidence stands in a text where it says; in no text, nothing does. */
export const standsIn = (text: string | undefined, { start, end, mention }: SeedEvidence): boolean =>
  text?.slice(start, end) === mention
