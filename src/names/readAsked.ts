import type { NameUnit } from './NameUnit.ts'
import { unitsOf } from './unitsOf.ts'

/** What someone looks for, read once and compared with many names. */
export interface AskedName {
  readonly units: readonly NameUnit[]
  /** The units' texts in one line; spaces between syllables of pinyin say nothing. */
  readonly flat: string
  /** The same for each of its words, where it has several. */
  readonly words: readonly string[]
}

/**
 * Reads a text as a name that is looked for.
 *
 * @example readAsked('cháng jiāng').words // ['chang', 'jiang']
 */
export function readAsked(text: string): AskedName {
  const flatOf = (part: string): string =>
    unitsOf(part)
      .map((unit) => unit.text)
      .join('')
  const words = text
    .split(/\s+/u)
    .map(flatOf)
    .filter((word) => word !== '')
  return { units: unitsOf(text), flat: words.join(''), words: words.length > 1 ? words : [] }
}
