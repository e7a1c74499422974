import { isHan } from './isHan.ts'
import { nameTerm } from './nameTerm.ts'
import type { AskedName } from './readAsked.ts'
import type { TermCondition } from './TermCondition.ts'

/** Of shorter texts one wrong character is half. */
const LEAST_UNITS = 4
/** Whoever gives more is not mistaken in one character. */
const MOST_UNITS = 40
/** Names of which six pairs in ten are shared have at least so many of the text's. */
const LEAST_SHARED = 0.43

/** What the index must hold of a name that sounds or looks like the text though it is written otherwise. */
export function unsureConditions({ units }: AskedName): TermCondition[] {
  const texts = units.map(({ text }) => text).filter((text) => text !== '')
  if (units.length < 2 || units.length > MOST_UNITS || !texts.some(isHan)) return []
  const alike = units.slice(1).map((unit, index) => ({
    least: 1,
    terms: (units[index]?.sounds ?? []).flatMap((one) =>
      unit.sounds.map((other) => nameTerm.sounds(one, other)),
    ),
  }))
  const sounds = alike.every(({ terms }) => terms.length > 0) ? [alike] : []
  if (texts.length < LEAST_UNITS) return sounds
  const single = texts.map((text) => (isHan(text) ? nameTerm.character(text) : nameTerm.beginning(text)))
  const pairs = texts
    .slice(1)
    .map((text, index) => [texts[index] ?? '', text] as const)
    .filter(([one, other]) => isHan(one) && isHan(other))
    .map(([one, other]) => nameTerm.pair(one, other))
  return [
    ...sounds,
    [{ least: new Set(single).size - 1, terms: [...new Set(single)] }],
    ...(pairs.length > 1
      ? [[{ least: Math.ceil(LEAST_SHARED * new Set(pairs).size), terms: [...new Set(pairs)] }]]
      : []),
  ]
}
