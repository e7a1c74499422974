import type { Opening } from './Opening.ts'

/** Whether the count of a measure is open: in one county, or in any. */
export const isOpen = ({ opened }: Opening, of: string, county = opened?.county.id): boolean =>
  opened !== null && opened.measure.key === of && opened.county.id === county
