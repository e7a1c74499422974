import type { SaidFragment } from '../../generated/documents.ts'

/** A run of a sentence that the same statements rest on. */
export interface Segment {
  readonly start: number
  readonly text: string
  /** The statements that have evidence here; none for plain text. */
  readonly statements: readonly string[]
  /** One of them has its fact here, not only its subject. */
  readonly fact: boolean
}

interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly statements: readonly SaidFragment[]
}

/**
 * Cuts a sentence wherever a mention begins or ends: mentions overlap and lie within one another. Where the text
 * that was loaded has other words, nothing is marked.
 */
export function segmentsOf({ start, end, text, statements }: Sentence): Segment[] {
  const stands = (piece: SaidFragment['evidence'][number]): boolean => {
    const [from, to] = [Math.max(piece.start, start), Math.min(piece.end, end)]
    const words = piece.mention.slice(from - piece.start, to - piece.start)
    return from < to && words === text.slice(from - start, to - start)
  }
  const mentions = statements.flatMap(({ id, evidence }) =>
    evidence.filter(stands).map((piece) => ({ ...piece, statement: id })),
  )
  const cuts = new Set([start, end])
  for (const piece of mentions) {
    cuts.add(Math.max(piece.start, start))
    cuts.add(Math.min(piece.end, end))
  }
  const places = [...cuts].sort((one, other) => one - other)
  return places.slice(0, -1).map((place, index) => {
    const over = mentions.filter((piece) => piece.start <= place && piece.end > place)
    return {
      start: place,
      text: text.slice(place - start, (places[index + 1] ?? end) - start),
      statements: [...new Set(over.map(({ statement }) => statement))],
      fact: over.some(({ role }) => role === 'FACT'),
    }
  })
}
