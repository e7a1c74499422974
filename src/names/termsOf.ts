import { isHan } from './isHan.ts'
import { nameTerm } from './nameTerm.ts'
import type { NameUnit } from './NameUnit.ts'

/** What a full-text index finds a name by: its characters, pairs of them, syllables, initials, beginnings of words. */
export function termsOf(units: readonly NameUnit[]): string[] {
  const flat = units.map(({ text }) => text).join('')
  const said = units.map(({ text, sounds }) => sounds[0] ?? text).join('')
  const terms = [nameTerm.whole(flat), nameTerm.whole(said)]
  for (const [index, unit] of units.entries()) {
    terms.push(...textTerms(runFrom(units, index)), ...unit.sounds.map((sound) => nameTerm.sounds(sound)))
    const next = units[index + 1]
    if (next) terms.push(...pairTerms(unit, next))
  }
  return [...new Set(terms)]
}

/** What is asked for has no spaces: letters that follow letters, digits that follow digits are one word. */
function runFrom(units: readonly NameUnit[], start: number): string {
  const text = units[start]?.text ?? ''
  const sort = SORTS.find((one) => one.test(text))
  if (!sort) return text
  const end = units.findIndex((unit, index) => index > start && unit.text !== '' && !sort.test(unit.text))
  return units
    .slice(start, end < 0 ? undefined : end)
    .map((unit) => unit.text)
    .join('')
}

const SORTS = [/^\p{N}+$/u, /^[^\P{L}\p{Script=Han}]+$/u]

const textTerms = (text: string): string[] =>
  isHan(text)
    ? [nameTerm.character(text)]
    : Array.from(text).map((_, index, signs) => nameTerm.beginning(signs.slice(0, index + 1).join('')))

const pairTerms = (one: NameUnit, other: NameUnit): string[] => [
  ...(isHan(one.text) && isHan(other.text) ? [nameTerm.pair(one.text, other.text)] : []),
  ...one.sounds.flatMap((first) =>
    other.sounds.flatMap((second) => [
      nameTerm.sounds(first, second),
      nameTerm.initials(first.charAt(0), second.charAt(0)),
    ]),
  ),
]
