const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Where a text may be cut so that the piece from `from` on has at most so many UTF-16 units: before a character with
 * all that belongs to it (combining marks, joined emoji). One that is longer than the piece is cut in itself, yet never
 * within a surrogate pair.
 *
 * @example cutPoint('大𠮷', 0, 2) === 1
 */
export function cutPoint(text: string, from: number, most: number): number {
  const end = from + most
  if (end >= text.length) return text.length
  // What follows decides whether the piece may end, by one character.
  const across = clusters.segment(text.slice(from, end + 2)).containing(most)
  if (across && across.index > 0) return from + across.index
  return isPairAt(text, end - 1) && most > 1 ? end - 1 : end
}

/** Whether a surrogate pair begins at an offset. */
const isPairAt = (text: string, offset: number): boolean => (text.codePointAt(offset) ?? 0) > 0xffff
