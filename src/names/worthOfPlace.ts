import { lastWordOf } from './lastWordOf.ts'
import type { NameUnit } from './NameUnit.ts'

const WHOLE = 1
const BEGINNING = 0.8
const WORDS = 0.7
const INSIDE = 0.6
/** Without the name of its place it may be another place's. */
const WITHOUT_PLACE = 0.02

/**
 * What the units from `start` up to `end` are worth of a name: all of it, its beginning, whole words, or a piece. Of
 * the last word its beginning will do: 市委 of 某市委员会.
 */
export function worthOfPlace(
  units: readonly NameUnit[],
  { start, end, isBroken }: { readonly start: number; readonly end: number; readonly isBroken: boolean },
): number {
  if (units[start]?.startsName === true) {
    const share = end === units.length && !isBroken ? WHOLE : BEGINNING
    return start === 0 ? share : share - WITHOUT_PLACE
  }
  const closes = end > lastWordOf(units) || units[end]?.startsWord === true
  return units[start]?.startsWord === true && closes && !isBroken ? WORDS : INSIDE
}
