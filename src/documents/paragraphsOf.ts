import { headingLevelOf, headingOf } from './headingLevelOf.ts'
import { linesOf } from './linesOf.ts'
import type { Span } from './Span.ts'

/** Shorter lines are captions, salutations, headings: they end where they end. */
const SHORTEST_BROKEN = 25
const ENDS = new Set('。！？!?：:；;”’」』）)…')

/** Paragraphs, joined again where a page break parts one in mid-sentence. */
export function paragraphsOf(text: string): Span[] {
  const joined: Span[] = []
  for (const line of linesOf(text)) {
    const before = joined.at(-1)
    if (before && isBroken(text, before) && headingLevelOf(text.slice(line.start, line.end)) === undefined) {
      joined[joined.length - 1] = { start: before.start, end: line.end }
    } else joined.push(line)
  }
  return joined
}

const isBroken = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, end)
  return words.length >= SHORTEST_BROKEN && !ENDS.has(text.charAt(end - 1)) && headingOf(words) !== words
}
