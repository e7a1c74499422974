import type { Span } from '../documents/Span.ts'
import type { Assembly } from './Assembly.ts'
import { headingPathOf } from './headingPathOf.ts'

const passageIdOf = (document: string, start: number): string =>
  `passage:${document.split(':')[1] ?? ''}-${start}`

/** The sentences of loaded texts, and which statements stand in them. */
export function passageNodes({ documents, texts, passages, draft, statements }: Assembly): void {
  for (const document of documents.values()) {
    const text = texts.get(document.id)
    if (text === undefined) continue
    for (const { start, end, uncovered } of passages.get(document.id) ?? []) {
      const id = passageIdOf(document.id, start)
      draft.node('Passage', id, {
        text: text.slice(start, end),
        start,
        end,
        section: headingPathOf(document.sections, start),
        sortKey: `${document.id} ${String(start).padStart(9, '0')}`,
      })
      draft.edge(document.id, 'HAS_PASSAGE', id)
      if (uncovered) draft.edge(document.id, 'LACKS_STATEMENT', id)
    }
  }
  for (const { id, document, said } of statements) {
    const text = texts.get(document.id)
    const sentences = passages.get(document.id) ?? []
    for (const piece of said.evidence) {
      if (text?.slice(piece.start, piece.end) !== piece.mention) continue
      const sentence = passageAround(sentences, piece)
      if (sentence) draft.edge(id, 'STATED_IN', passageIdOf(document.id, sentence.start))
    }
  }
}

/** The sentence that a piece of evidence begins in. */
export const passageAround = <Passage extends Span>(
  passages: readonly Passage[],
  { start }: Span,
): Passage | undefined => passages.find((passage) => passage.start <= start && start < passage.end)
