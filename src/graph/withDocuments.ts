import type { LoadedText } from '../documents/LoadedText.ts'
import { clausesOf } from '../documents/clausesOf.ts'
import { governingClausesOf } from '../documents/governingClausesOf.ts'
import { outlineOf } from '../documents/outlineOf.ts'
import type { Seed, SeedDocument } from '../statements/Seed.ts'

/** The seed with the documents that users brought; those that the seed holds itself are the seed's. */
export function withDocuments(seed: Seed, loaded: readonly LoadedText[]): Seed {
  const known = new Set(seed.documents.map((document) => document.id))
  const brought = loaded.flatMap(({ text, meta }): SeedDocument[] =>
    meta === undefined || known.has(meta.id)
      ? []
      : [
          {
            ...meta,
            statements: '',
            length: text.length,
            sections: outlineOf(text),
            source: 'USER',
            at: { file: meta.file, line: 0 },
          },
        ],
  )
  const placed = new Set(seed.sentences.map(({ document }) => document))
  const sentences = loaded
    .filter(({ id }) => !placed.has(id))
    .map(({ id, text }) => {
      const starts = clausesOf(text)
      return { document: id, starts, governing: governingClausesOf(text, starts), at: { file: id, line: 0 } }
    })
  return {
    ...seed,
    documents: [...seed.documents, ...brought],
    sentences: [...seed.sentences, ...sentences],
  }
}
