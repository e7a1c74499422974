import type { NameUnit } from './NameUnit.ts'

/** Where a name sounds like the text, character by character, and how many are written otherwise. */
export const soundsLike = (
  asked: readonly NameUnit[],
  units: readonly NameUnit[],
): {
  readonly start: number
  readonly end: number
  readonly isBroken: boolean
  readonly otherwise: number
}[] =>
  asked.length < 2
    ? []
    : units.flatMap((_, start) => {
        const found = units.slice(start, start + asked.length)
        if (found.length < asked.length || !found.every((unit, index) => isAlike(unit, asked[index])))
          return []
        const otherwise = found.filter((unit, index) => unit.text !== asked[index]?.text).length
        return [{ start, end: start + asked.length, isBroken: false, otherwise }]
      })

const isAlike = (one: NameUnit, other: NameUnit | undefined): boolean =>
  one.text === other?.text || one.sounds.some((sound) => other?.sounds.includes(sound))
