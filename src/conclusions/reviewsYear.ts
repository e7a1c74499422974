import type { SeedDocument } from '../statements/Seed.ts'

/** Whether a year lies in the time that a document reviews. */
export function reviewsYear({ reviews }: SeedDocument, year: number): boolean {
  const [from = '', to = from] = reviews.split('/')
  return Number(from.slice(0, 4)) <= year && year <= Number(to.slice(0, 4))
}
