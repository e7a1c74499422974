import { foldName } from './foldName.ts'
import { pinyinOf } from './pinyinOf.ts'

/** Runs of two to four syllables, so that a pinyin word in the middle of a name is a token of its own. */
const runs = (syllables: readonly string[]): string[] =>
  syllables.flatMap((_, start) => [2, 3, 4].map((length) => syllables.slice(start, start + length).join('')))

/** What one name can be found by: itself folded, its pinyin, its initials. */
const keysOf = (name: string): string[] => {
  const folded = foldName(name)
  const syllables = pinyinOf(folded)
  const initials = syllables.map((syllable) => Array.from(syllable)[0] ?? '').join('')
  return [folded, syllables.join(''), initials, ...runs(syllables)]
}

/**
 * The text that the full-text index holds for an entity: every name and alias folded, full pinyin, initials.
 *
 * @example searchTextOf(['长江']) === '长江 changjiang cj jiang'
 */
export const searchTextOf = (names: readonly string[]): string =>
  [...new Set(names.flatMap(keysOf))].join(' ')
