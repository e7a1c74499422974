import type { Span } from './Span.ts'
import { trimmedSpan } from './trimmedSpan.ts'

/** What parts the paragraphs of a text: line ends, and the wide spaces of an article that stands on one line. */
const BREAK = /\n+|\u3000{2,}/g

/** The paragraphs of a text without the white space round them, none empty. */
export function linesOf(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  const add = (to: number): void => {
    const span = trimmedSpan(text, from, to)
    if (span.end > span.start) spans.push(span)
  }
  for (const found of text.matchAll(BREAK)) {
    add(found.index)
    from = found.index + found[0].length
  }
  add(text.length)
  return spans
}
