import type { Span } from './Span.ts'

/** What parts the paragraphs of a text: line ends, and the wide spaces of an article that stands on one line. */
const BREAK = /\n+|\u3000{2,}/g

/** The paragraphs of a text without the white space round them, none empty. */
export function linesOf(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  const add = (to: number): void => {
    const whole = text.slice(from, to)
    const start = from + (whole.length - whole.trimStart().length)
    const end = start + whole.trim().length
    if (end > start) spans.push({ start, end })
  }
  for (const found of text.matchAll(BREAK)) {
    add(found.index)
    from = found.index + found[0].length
  }
  add(text.length)
  return spans
}
