import type { MatchBasis } from '../model/vocabularies/MatchBasis.ts'
import { differsByOne } from './differsByOne.ts'
import type { Fit } from './Fit.ts'
import { initialsIn } from './initialsIn.ts'
import { isShortFor } from './isShortFor.ts'
import type { NameUnit } from './NameUnit.ts'
import { pathsThrough } from './pathsThrough.ts'
import type { AskedName } from './readAsked.ts'
import { resemblance } from './resemblance.ts'
import { soundsLike } from './soundsLike.ts'
import { worthOfPlace } from './worthOfPlace.ts'

/** What a whole name is worth that fits in this way; of a part of it `worthOfPlace` tells the share. */
const WORTH: Readonly<Record<MatchBasis, number>> = {
  NAME: 1,
  PINYIN: 0.8,
  ABBREVIATION: 0.6,
  INITIALS: 0.5,
  SOUND: 0.5,
  SPELLING: 0.45,
  RESEMBLANCE: 0.4,
}

/** What a reading is worth that the character has elsewhere. */
const OTHER_SOUND = 0.7
/** A character that is written otherwise. */
const OTHERWISE = 0.02
/** Words that stand apart in one name, or in two names of one thing. */
const APART = 0.95
/** What is less alike is something else. */
const LEAST_RESEMBLANCE = 0.6

/** How well one of the names of a thing fits, as it is written, said or shortened; undefined where none does. */
export function fitOf(
  { units: asked, flat, words }: AskedName,
  names: readonly (readonly NameUnit[])[],
): Named | undefined {
  const together = names.map(
    (units) => togetherFit(flat, units) ?? shortFit(asked, units) ?? initialsFit(flat, units),
  )
  const apart = names.map((units) => apartFit(words, [units]))
  const best = bestOf(
    names.map((_, name) => highest([together[name], apart[name]].filter((one) => one !== undefined))),
  )
  if (best) return best
  const across = apartFit(words, names)
  return across && { ...across, name: 0 }
}

/** How well one of the names fits though it is written otherwise; asked where nothing fits as it is. */
export const unsureFitOf = (
  { units: asked }: AskedName,
  names: readonly (readonly NameUnit[])[],
): Named | undefined =>
  bestOf(
    names.map((units) => soundFit(asked, units) ?? spellingFit(asked, units) ?? resemblanceFit(asked, units)),
  )

/** A fit and which of the names it is of. */
export interface Named extends Fit {
  readonly name: number
}

const bestOf = (fits: readonly (Fit | undefined)[]): Named | undefined =>
  fits
    .flatMap((fit, name) => (fit ? [{ ...fit, name }] : []))
    .reduce<Named | undefined>((best, fit) => (best && best.score >= fit.score ? best : fit), undefined)

const fit = (basis: MatchBasis, share: number, less = 0): Fit => ({
  basis,
  score: WORTH[basis] * share - less,
})

const highest = (fits: readonly Fit[]): Fit | undefined =>
  fits.reduce<Fit | undefined>((best, one) => (best && best.score >= one.score ? best : one), undefined)

const togetherFit = (flat: string, units: readonly NameUnit[]): Fit | undefined =>
  highest(
    pathsThrough(units, flat).map((path) => {
      const basis = path.said > 0 ? 'PINYIN' : 'NAME'
      return fit(basis, worthOfPlace(units, path) * (path.saidOtherwise > 0 ? OTHER_SOUND : 1))
    }),
  )

/** Every word, wherever it stands; as good as the worst of them. */
function apartFit(words: readonly string[], names: readonly (readonly NameUnit[])[]): Fit | undefined {
  if (words.length === 0) return undefined
  const each = words.map((word) => highest(names.flatMap((units) => togetherFit(word, units) ?? [])))
  if (each.some((one) => one === undefined)) return undefined
  const worst = each.reduce((low, one) => ((one?.score ?? 0) < (low?.score ?? 0) ? one : low))
  return worst && { basis: worst.basis, score: worst.score * APART * (names.length > 1 ? APART : 1) }
}

const shortFit = (asked: readonly NameUnit[], units: readonly NameUnit[]): Fit | undefined =>
  isShortFor(asked, units) ? fit('ABBREVIATION', 1) : undefined

const initialsFit = (flat: string, units: readonly NameUnit[]): Fit | undefined =>
  highest(initialsIn(units, flat).map((place) => fit('INITIALS', worthOfPlace(units, place))))

const soundFit = (asked: readonly NameUnit[], units: readonly NameUnit[]): Fit | undefined =>
  highest(
    soundsLike(asked, units).map((place) =>
      fit('SOUND', worthOfPlace(units, place), place.otherwise * OTHERWISE),
    ),
  )

function spellingFit(asked: readonly NameUnit[], units: readonly NameUnit[]): Fit | undefined {
  const where = differsByOne(asked, units)
  return where && fit('SPELLING', where === 'whole' ? 1 : 0.7)
}

function resemblanceFit(asked: readonly NameUnit[], units: readonly NameUnit[]): Fit | undefined {
  const share = resemblance(asked, units)
  return share >= LEAST_RESEMBLANCE ? fit('RESEMBLANCE', share) : undefined
}
