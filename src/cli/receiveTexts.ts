import { z } from 'zod'
import { evidenceOf } from '../documents/evidenceOf.ts'
import type { LoadedText } from '../documents/LoadedText.ts'
import { loadedTextSchema } from '../documents/loadedTextSchema.ts'
import { misfitsOf } from '../documents/misfitsOf.ts'
import { sentencesOf } from '../documents/sentencesOf.ts'
import { declaredModel } from '../model/declaredModel.ts'
import { describeIssues } from '../statements/describeIssues.ts'
import { readSeed } from '../statements/readSeed.ts'
import type { Seed } from '../statements/Seed.ts'
import { SeedInvalid } from '../statements/SeedInvalid.ts'
import type { GraphStore } from '../store/GraphStore.ts'
import { storeTexts } from '../store/storeTexts.ts'
import { loadReadSeed } from './loadSeed.ts'

/** What became of one text. */
export const ingestedSchema = z.strictObject({
  id: z.string(),
  passages: z.number(),
  evidence: z.number(),
  /** Pieces of evidence that do not stand in the text, by their words: they show no passage. */
  misfits: z.array(z.strictObject({ start: z.number(), mention: z.string() })),
})
export type Ingested = z.infer<typeof ingestedSchema>

const bodySchema = z.strictObject({ documents: z.array(loadedTextSchema).min(1).max(100) })

/**
 * Keeps texts and loads the graph anew, so that evidence shows its passage.
 *
 * @throws SeedInvalid where the body or an entity that it names is wrong; nothing is kept then
 */
export async function receiveTexts(store: GraphStore, folder: string, body: unknown): Promise<Ingested[]> {
  const read = bodySchema.safeParse(body)
  if (!read.success) {
    throw new SeedInvalid(describeIssues(read.error, body, { file: 'documents', line: 0 }))
  }
  const seed = readSeed(folder, declaredModel)
  refuseUnknown(seed, read.data.documents)
  await storeTexts(store, read.data.documents)
  await loadReadSeed(store, folder, seed)
  return read.data.documents.map(({ id, text }) => ({
    id,
    passages: sentencesOf(text).length,
    evidence: evidenceOf(seed, id).length,
    misfits: misfitsOf(seed, id, text).map(({ start, mention }) => ({ start, mention })),
  }))
}

/** A document is of a known place, by a known issuer; one that the seed lacks says who and where. */
function refuseUnknown(seed: Seed, texts: readonly LoadedText[]): void {
  const entities = new Set(seed.authorities.map((entity) => entity.id))
  const documents = new Set(seed.documents.map((document) => document.id))
  const mistakes = texts.flatMap(({ id, meta }) => {
    const at = { file: meta?.file ?? id, line: 0 }
    if (documents.has(id)) return []
    if (meta?.id !== id) {
      const advice = 'list it with title, kind, place, issuer, date and reviews'
      return [{ ...at, code: 'DOCUMENT_UNKNOWN', message: `${id} is no document of the seed`, advice }]
    }
    return [meta.place, meta.issuer, meta.speaker]
      .filter((named) => named !== undefined && !entities.has(named))
      .map((named) => ({
        ...at,
        code: 'DANGLING_REFERENCE',
        message: `${String(named)} is no entity`,
        advice: 'name one of the authority file, by id or name',
      }))
  })
  if (mistakes.length > 0) throw new SeedInvalid(mistakes)
}
