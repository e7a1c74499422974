import type { Fit, FitOfName } from './Fit.ts'
import { fitBy } from './fitBy.ts'
import { highestOf } from './highestOf.ts'
import { initialsIn } from './initialsIn.ts'
import { isShortFor } from './isShortFor.ts'
import type { NameUnit } from './NameUnit.ts'
import { pathsThrough, type NamePath } from './pathsThrough.ts'
import type { AskedName } from './readAsked.ts'
import { worthOfPlace } from './worthOfPlace.ts'

type Units = readonly NameUnit[]

/** What a reading is worth that the character has elsewhere. */
const OTHER_SOUND = 0.75
/** What pinyin is worth whose last syllable may go on otherwise. */
const BROKEN_SOUND = 0.9
/** What words are worth that stand apart in one name, and again where they stand in several names of one thing. */
const APART = 0.95

/** How well one of the names of a thing fits, as it is written, said or shortened; undefined where none does. */
export function fitOf(asked: AskedName, names: readonly Units[]): FitOfName | undefined {
  const { units: given, flat, words } = asked
  const fits = names.map((units, name) => {
    const together = togetherFit(flat, units) ?? shortFit(given, units) ?? initialsFit(flat, units)
    const fit = highestOf([together, apartFit(words, [units])])
    return fit && { ...fit, name }
  })
  const best = highestOf(fits)
  if (best) return best
  const across = apartFit(words, names)
  return across && { ...across, name: 0 }
}

const togetherFit = (flat: string, units: Units): Fit | undefined =>
  highestOf(
    pathsThrough(units, flat).map((path) => {
      const share = worthOfPlace(units, path)
      return path.said > 0 ? fitBy('PINYIN', share * worthOfSounds(path)) : fitBy('NAME', share)
    }),
  )

const worthOfSounds = ({ saidOtherwise, isBroken }: NamePath): number =>
  (saidOtherwise > 0 ? OTHER_SOUND : 1) * (isBroken ? BROKEN_SOUND : 1)

/** Every word, wherever it stands; as good as the worst of them. */
function apartFit(words: readonly string[], names: readonly Units[]): Fit | undefined {
  const each = words.map((word) => highestOf(names.map((units) => togetherFit(word, units))))
  const found = each.filter((fit) => fit !== undefined)
  if (found.length === 0 || found.length < words.length) return undefined
  const worst = found.reduce((low, fit) => (fit.score < low.score ? fit : low))
  return { basis: worst.basis, score: worst.score * APART * (names.length > 1 ? APART : 1) }
}

const shortFit = (given: Units, units: Units): Fit | undefined =>
  isShortFor(given, units) ? fitBy('ABBREVIATION', 1) : undefined

const initialsFit = (flat: string, units: Units): Fit | undefined =>
  highestOf(initialsIn(units, flat).map((place) => fitBy('INITIALS', worthOfPlace(units, place))))
