import { z } from 'zod'
import { evidenceOf } from '../documents/evidenceOf.ts'
import type { LoadedText } from '../documents/LoadedText.ts'
import { loadedTextSchema } from '../documents/loadedTextSchema.ts'
import { misfitsOf } from '../documents/misfitsOf.ts'
import { sentencesOf } from '../documents/sentencesOf.ts'
import { storedTextOf } from '../documents/storedTextOf.ts'
import { declaredModel } from '../model/declaredModel.ts'
import { describeIssues } from '../statements/describeIssues.ts'
import type { Mistake } from '../statements/Mistake.ts'
import { readSeed } from '../statements/readSeed.ts'
import { SeedInvalid } from '../statements/SeedInvalid.ts'
import type { GraphStore } from '../store/GraphStore.ts'
import { loadReadSeed } from './loadSeed.ts'

const setAsideSchema = z.strictObject({
  document: z.string(),
  title: z.string().optional(),
  code: z.string(),
  message: z.string(),
  advice: z.string(),
})

/** What became of texts. */
export const receivedSchema = z.strictObject({
  ingested: z.array(
    z.strictObject({
      id: z.string(),
      passages: z.number(),
      evidence: z.number(),
      /** Pieces of evidence that do not stand in the text, by their words: they show no passage. */
      misfits: z.array(z.strictObject({ start: z.number(), mention: z.string() })),
    }),
  ),
  /** Documents that were loaded before and that the graph had to be made without. */
  setAside: z.array(setAsideSchema),
})
export type Received = z.infer<typeof receivedSchema>

const bodySchema = z.strictObject({ documents: z.array(loadedTextSchema).min(1).max(100) })

/** Forty times those of a long report: what has more is a book or no text, and loading it takes minutes. */
const MOST_SENTENCES = 20_000

/**
 * Proves that the graph can be made with texts, then keeps them with it, so that evidence shows its passage.
 *
 * @throws SeedInvalid where the body or an entity that it names is wrong; nothing is kept then
 */
export async function receiveTexts(store: GraphStore, folder: string, body: unknown): Promise<Received> {
  const read = bodySchema.safeParse(body)
  if (!read.success) {
    throw new SeedInvalid(issuesByDocument(read.error, body), 'the documents')
  }
  const { documents } = read.data
  const passages = new Map(documents.map(({ id, text }) => [id, sentencesOf(text).length]))
  refuse(documents, passages)
  const seed = readSeed(folder, declaredModel)
  const { setAside } = await loadReadSeed(store, folder, seed, { kept: documents.map(storedTextOf) })
  return {
    ingested: documents.map(({ id, text }) => ({
      id,
      passages: passages.get(id) ?? 0,
      evidence: evidenceOf(seed, id).length,
      misfits: misfitsOf(seed, id, text).map(({ start, mention }) => ({ start, mention })),
    })),
    setAside: [...setAside],
  }
}

const named = z.looseObject({ id: z.string().max(200) })

/** What is wrong with each document, under its own id where it gives one. */
const issuesByDocument = (error: z.ZodError, body: unknown): Mistake[] =>
  describeIssues(error, body, { file: 'documents', line: 0 }).map((mistake, index) => {
    const [list, place] = error.issues[index]?.path ?? []
    const documents = z.object({ documents: z.array(z.unknown()) }).safeParse(body)
    const document =
      documents.success && list === 'documents' ? documents.data.documents[Number(place)] : undefined
    const { data } = named.safeParse(document)
    return { ...mistake, file: data?.id ?? mistake.file }
  })

/** A document stands once, and is no longer than can be served. */
function refuse(documents: readonly LoadedText[], passages: ReadonlyMap<string, number>): void {
  const mistakes = documents.flatMap(({ id }, index): Mistake[] => {
    const at = { file: id, line: 0 }
    const count = passages.get(id) ?? 0
    if (documents.findIndex((other) => other.id === id) < index) {
      const advice = 'give one text for each document'
      return [{ ...at, code: 'DOCUMENT_TWICE', message: `${id} is given twice`, advice }]
    }
    if (count <= MOST_SENTENCES) return []
    const message = `the text holds ${count} sentences; allowed are ${MOST_SENTENCES}`
    return [
      { ...at, code: 'DOCUMENT_TOO_LARGE', message, advice: 'load its parts as documents of their own' },
    ]
  })
  if (mistakes.length > 0) throw new SeedInvalid(mistakes, 'the documents')
}
