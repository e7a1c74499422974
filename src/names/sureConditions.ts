import { isHan } from './isHan.ts'
import { nameTerm } from './nameTerm.ts'
import type { AskedName } from './readAsked.ts'
import { syllables } from './syllables.ts'
import { syllableSplits } from './syllableSplits.ts'
import type { TermCondition, TermGroup } from './TermCondition.ts'

const RUN = /\p{Script=Han}+|\p{N}+|[^\P{L}\p{Script=Han}]+/gu
/** Short forms are short. */
const SHORT = { least: 2, most: 8 }
/** Readings multiply; Lucene takes about a thousand terms. */
const MOST_CONDITIONS = 24
const MOST_TERMS = 600

/**
 * What the index must hold of a name that is written, said, begun or shortened like the text; one of the conditions
 * must hold. They let through a little more than fits: what they find is compared unit by unit.
 */
export function sureConditions({ flat, words }: AskedName): TermCondition[] {
  const together = conditionsOf([flat])
  const apart = words.length > 0 ? conditionsOf(words) : []
  return bounded([...together, ...apart, ...shortened(flat)])
}

const runsOf = (flat: string): string[] => [...flat.matchAll(RUN)].map(([run]) => run)

/** Each way to read one run goes with each way to read the others. */
const conditionsOf = (words: readonly string[]): TermCondition[] =>
  words
    .flatMap(runsOf)
    .map(readingsOf)
    .reduce<TermCondition[]>(
      (known, readings) =>
        known
          .flatMap((before) => readings.map((reading) => [...before, ...reading]))
          .slice(0, MOST_CONDITIONS),
      [[]],
    )

function readingsOf(run: string): TermCondition[] {
  if (isHan(run)) return [all(hanTerms(run))]
  const written = one([nameTerm.beginning(run)])
  if (!/^[a-z]{2,}$/.test(run)) return [[written]]
  return [[written], ...syllableSplits(run).flatMap(saidConditions), ...initialsConditions(run)]
}

const hanTerms = (run: string): string[] => {
  const characters = Array.from(run)
  const pairs = pairsOf(characters, nameTerm.pair)
  return pairs.length > 0 ? pairs : characters.map(nameTerm.character)
}

/** The last syllable may have only begun, but not the only one. */
function saidConditions(split: readonly string[]): TermCondition[] {
  const [last = '', before] = [split.at(-1), split.at(-2)]
  if (before === undefined) return syllables.includes(last) ? [all([nameTerm.sounds(last)])] : []
  const ends = syllables.filter((syllable) => syllable.startsWith(last))
  const pairs = pairsOf(split.slice(0, -1), (a, b) => nameTerm.sounds(a, b))
  return [[...all(pairs), one(ends.map((end) => nameTerm.sounds(before, end)))]]
}

/** No syllable begins with i, u or v. */
const initialsConditions = (run: string): TermCondition[] =>
  /[iuv]/.test(run) ? [] : [all(pairsOf(Array.from(run), nameTerm.initials))]

function shortened(flat: string): TermCondition[] {
  const characters = Array.from(flat)
  if (!isHan(flat) || characters.length < SHORT.least || characters.length > SHORT.most) return []
  return [all(characters.map(nameTerm.character))]
}

const one = (terms: readonly string[]): TermGroup => ({ least: 1, terms })
const all = (terms: readonly string[]): TermCondition => [...new Set(terms)].map((term) => one([term]))

const pairsOf = (items: readonly string[], join: (a: string, b: string) => string): string[] =>
  items.slice(1).map((item, index) => join(items[index] ?? '', item))

function bounded(conditions: readonly TermCondition[]): TermCondition[] {
  let terms = 0
  return conditions.filter((condition) => {
    terms += condition.reduce((sum, group) => sum + group.terms.length, 0)
    return condition.length > 0 && (terms <= MOST_TERMS || condition === conditions[0])
  })
}
