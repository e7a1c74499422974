import { clausesOf } from '../documents/clausesOf.ts'
import { governingClausesOf } from '../documents/governingClausesOf.ts'
import { readTextFolder } from '../documents/readTextFolder.ts'
import { declaredModel } from '../model/declaredModel.ts'
import { readSeed } from '../statements/readSeed.ts'

/** `plangraph sentences`: prints where the sentences of the seed's documents begin, as sentences.jsonl holds it. */
export function sentences(folder: string, texts: string): void {
  for (const [document, text] of readTextFolder(texts, readSeed(folder, declaredModel))) {
    const starts = clausesOf(text)
    const governing = governingClausesOf(text, starts)
    process.stdout.write(`${JSON.stringify({ document, starts, governing })}\n`)
  }
}
