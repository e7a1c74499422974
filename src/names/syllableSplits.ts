import { syllables } from './syllables.ts'

const known = new Set(syllables)
const LONGEST = 6
/** xi an, xian: few texts have more readings than these. */
const MOST = 8

/**
 * The ways to read letters as pinyin: whole syllables, the last of which may have only begun.
 *
 * @example syllableSplits('xian') // [['xian'], ['xia', 'n'], ['xi', 'an'], ['xi', 'a', 'n']]
 */
export function syllableSplits(letters: string): string[][] {
  const found: string[][] = []
  const split = (rest: string, before: readonly string[]): void => {
    if (found.length >= MOST) return
    if (begins(rest)) found.push([...before, rest])
    for (let length = Math.min(LONGEST, rest.length - 1); length > 0; length -= 1) {
      const syllable = rest.slice(0, length)
      if (known.has(syllable)) split(rest.slice(length), [...before, syllable])
    }
  }
  split(letters, [])
  return found
}

const begins = (text: string): boolean => beginnings.has(text)

/** Everything that some syllable begins with. */
const beginnings = new Set(
  syllables.flatMap((syllable) => Array.from(syllable, (_, index) => syllable.slice(0, index + 1))),
)
