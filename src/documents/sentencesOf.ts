import { cutPoint } from '../text/cutPoint.ts'
import { headingOf } from './headingLevelOf.ts'
import { paragraphsOf } from './paragraphsOf.ts'
import type { Span } from './Span.ts'
import { trimmedSpan } from './trimmedSpan.ts'

/** A full stop with the quotation marks and brackets that close after it. */
const END = /[。！？!?]+[”’」』）)]*/g
/** A sentence that is longer is no sentence; it is cut, so that no passage grows without bound. */
const LONGEST = 2_000

/**
 * The sentences of a text in order, headings by themselves. A text may begin or end in mid-sentence, and a page break
 * may part one.
 */
export const sentencesOf = (text: string): Span[] =>
  paragraphsOf(text).flatMap((paragraph) => sentencesWithin(text, paragraph))

function sentencesWithin(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const ends = [...words.matchAll(END)].map((found) => start + found.index + found[0].length)
  const heading = headingOf(words)
  if (heading !== undefined && heading.length < words.length) ends.unshift(headingEnd(text, start, heading))
  const cuts = [...new Set([start, ...ends, end])].sort((a, b) => a - b)
  return cuts.slice(1).flatMap((cut, index) => piecesOf(text, trimmedSpan(text, cuts[index] ?? start, cut)))
}

/** A heading that stands alone before its sentence keeps its full stop. */
const headingEnd = (text: string, start: number, heading: string): number => {
  const end = start + heading.length
  return /[。！？!?]/.test(text.charAt(end)) ? end + 1 : end
}

function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  for (let from = start; from < end;) {
    const to = end - from > LONGEST ? cutPoint(text, from, LONGEST) : end
    pieces.push({ start: from, end: to })
    from = to
  }
  return pieces
}
