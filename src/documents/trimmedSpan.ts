import type { Span } from './Span.ts'

/** A stretch of a text without the white space round it. */
export function trimmedSpan(text: string, from: number, to: number): Span {
  const whole = text.slice(from, to)
  const start = from + (whole.length - whole.trimStart().length)
  return { start, end: start + whole.trim().length }
}
