import type { RelationStatement } from '../statements/Seed.ts'
import { yearsOf } from './yearsOf.ts'

/**
 * What an edge can be chosen by: a modality alone, and with each year that one statement tells of. Both must hold of
 * the same statement, so they are kept together.
 *
 * @example ['DONE', 'DONE 2024', 'INTENDED', 'INTENDED 2025'] · ['STANDING']
 */
export const relationTermsOf = ({ modality, period }: RelationStatement): string[] => [
  modality,
  ...(period === undefined ? [] : yearsOf(period)).map((year) => `${modality} ${year}`),
]
