import type { NameUnit } from './NameUnit.ts'

/** Fewer letters begin everything. */
const LEAST = 2

/**
 * Where the first letters of a name's syllables are the text: from the beginning of a word, and up to the end of one
 * unless the name itself begins so.
 */
export const initialsIn = (
  units: readonly NameUnit[],
  flat: string,
): { readonly start: number; readonly end: number; readonly isBroken: boolean }[] =>
  /^[a-z0-9]+$/.test(flat)
    ? units.flatMap(({ startsWord, startsName }, start) => {
        const end = startsWord ? endOf(units, flat, start) : undefined
        if (end === undefined) return []
        const closes = end === units.length || units[end]?.startsWord === true
        return startsName || closes ? [{ start, end, isBroken: false }] : []
      })
    : []

function endOf(units: readonly NameUnit[], flat: string, start: number): number | undefined {
  let rest = flat
  let letters = 0
  for (let end = start; ; end += 1) {
    if (rest === '') return letters < LEAST ? undefined : end
    const unit = units[end]
    if (!unit) return undefined
    const isSaid = unit.sounds.some((sound) => sound.startsWith(rest.charAt(0)))
    if (isSaid) letters += 1
    else if (unit.text === '' || !rest.startsWith(unit.text)) return undefined
    rest = rest.slice(isSaid ? 1 : unit.text.length)
  }
}
