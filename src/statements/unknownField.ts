import type { Mistake } from './Mistake.ts'
import type { Place } from './Seed.ts'

/** The mistake of an entry that holds a field which no schema knows. */
export const unknownField = (name: string, at: Place): Mistake => ({
  ...at,
  code: 'UNRECOGNIZED_KEYS',
  message: `entry: unknown field ${name}`,
  advice: `remove ${name} or correct its spelling`,
})
