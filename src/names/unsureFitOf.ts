import { differsByOne } from './differsByOne.ts'
import type { Fit, FitOfName } from './Fit.ts'
import { fitBy } from './fitBy.ts'
import { highestOf } from './highestOf.ts'
import type { NameUnit } from './NameUnit.ts'
import type { AskedName } from './readAsked.ts'
import { resemblance } from './resemblance.ts'
import { soundsLike } from './soundsLike.ts'
import { worthOfPlace } from './worthOfPlace.ts'

type Units = readonly NameUnit[]

/** What each character that is written otherwise takes away. */
const OTHERWISE = 0.04
/** What is less alike is something else. */
const LEAST_RESEMBLANCE = 0.6
/** A wrong character in whole words of a name, not all of it. */
const WORDS = 0.7

/** How well one of the names fits though it is written otherwise; asked where nothing fits as it is. */
export const unsureFitOf = ({ units: given }: AskedName, names: readonly Units[]): FitOfName | undefined =>
  highestOf(
    names.map((units, name) => {
      const fit = soundFit(given, units) ?? spellingFit(given, units) ?? resemblanceFit(given, units)
      return fit && { ...fit, name }
    }),
  )

const soundFit = (given: Units, units: Units): Fit | undefined =>
  highestOf(
    soundsLike(given, units).map((place) =>
      fitBy('SOUND', Math.max(0.1, worthOfPlace(units, place) - place.otherwise * OTHERWISE)),
    ),
  )

function spellingFit(given: Units, units: Units): Fit | undefined {
  const where = differsByOne(given, units)
  return where && fitBy('SPELLING', where === 'whole' ? 1 : WORDS)
}

function resemblanceFit(given: Units, units: Units): Fit | undefined {
  const share = resemblance(given, units)
  return share >= LEAST_RESEMBLANCE ? fitBy('RESEMBLANCE', share) : undefined
}
