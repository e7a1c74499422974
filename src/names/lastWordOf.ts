import type { NameUnit } from './NameUnit.ts'

/** Where the last word of a name begins; a single character at the end is no word of its own: 会 of 委员会. */
export const lastWordOf = (units: readonly NameUnit[]): number =>
  units.findLastIndex(({ startsWord }, index) => startsWord && index < units.length - 1)
