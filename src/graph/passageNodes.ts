import type { Assembly } from './Assembly.ts'
import { headingPathOf } from './headingPathOf.ts'
import { passageAround } from './passageAround.ts'

const passageIdOf = (document: string, start: number): string =>
  `passage:${document.split(':')[1] ?? ''}-${start}`

/** The sentences of loaded texts, and which statements stand in them. */
export function passageNodes(assembly: Assembly): void {
  const { documents, texts, passages, draft, statements } = assembly
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
    for (const piece of said.evidence) {
      const sentence = passageAround(assembly, document.id, piece)
      if (sentence) draft.edge(id, 'STATED_IN', passageIdOf(document.id, sentence.start))
    }
  }
}
