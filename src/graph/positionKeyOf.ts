import type { SeedDocument } from '../statements/Seed.ts'

/** Documents by date, a year or month without a day last within it. */
export const dateKeyOf = (edtf: string): string => {
  const [year = '', month = '99', day = '99'] = edtf.split('-')
  return `${year}-${month}-${day}`
}

/** Orders what documents say: by date, document and place in the text. */
export const positionKeyOf = (document: SeedDocument, offset: number): string =>
  `${dateKeyOf(document.date)} ${document.id} ${String(offset).padStart(9, '0')}`
