import type { Model } from '../model/Model.ts'
import { describeIssues } from '../statements/describeIssues.ts'
import type { Fault } from '../statements/Fault.ts'
import { referenceFaults } from '../statements/referenceFaults.ts'
import type { Seed } from '../statements/Seed.ts'
import type { LoadedText } from './LoadedText.ts'
import { loadedTextSchema } from './loadedTextSchema.ts'
import type { SetAside } from './SetAside.ts'
import type { StoredText } from './StoredText.ts'

/** Tells the texts that fit a seed from those that do not, and why: what fitted another seed need not fit this one. */
export function fitTexts(
  seed: Seed,
  model: Model,
  stored: readonly StoredText[],
): { fitting: LoadedText[]; setAside: SetAside[] } {
  const known = new Set(seed.documents.map(({ id }) => id))
  const faultsOf = referenceFaults(seed, model)
  const fitting: LoadedText[] = []
  const setAside: SetAside[] = []
  for (const one of stored) {
    const { text, faults } = read(one)
    if (text) faults.push(...(known.has(text.id) ? [] : strangerFaults(text, faultsOf)))
    if (text && faults.length === 0) fitting.push(text)
    else setAside.push({ document: one.id, title: text?.meta?.title, ...together(faults) })
  }
  return { fitting, setAside }
}

/** What a document that the seed does not hold must say of itself. */
function strangerFaults({ id, meta }: LoadedText, faultsOf: ReturnType<typeof referenceFaults>): Fault[] {
  if (meta?.id === id) return faultsOf(meta)
  const advice = 'list it with title, kind, place, issuer, date and reviews and ingest it again'
  return [{ code: 'DOCUMENT_UNKNOWN', message: `${id} is no document of the seed`, advice }]
}

function read({ id, text, meta }: StoredText): { text?: LoadedText; faults: Fault[] } {
  const input = { id, text, ...(meta !== null && { meta: parsed(meta) }) }
  const result = loadedTextSchema.safeParse(input)
  if (result.success) return { text: result.data, faults: [] }
  return { faults: describeIssues(result.error, input, { file: id, line: 0 }) }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}

const together = (faults: readonly Fault[]): Fault => ({
  code: faults[0]?.code ?? 'DOCUMENT_UNKNOWN',
  message: faults.map(({ message }) => message).join('; '),
  advice: [...new Set(faults.map(({ advice }) => advice))].join('; '),
})
