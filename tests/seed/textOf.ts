import { declaredModel } from '../../src/model/declaredModel.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import { smallSeedFolder } from './smallSeed.ts'

/** A text of the small seed's document in which every mention stands at its offsets, with dots between them. */
export function textOf(document: string, folder = smallSeedFolder): string {
  const seed = readSeed(folder, declaredModel)
  const known = seed.documents.find(({ id }) => id === document)
  const characters = Array.from({ length: known?.length ?? 0 }, (_, at): string =>
    at % 40 === 39 ? '。' : '…',
  )
  for (const { start, title } of known?.sections ?? [])
    characters.splice(start, title.length, ...Array.from(title))
  for (const { evidence } of seed.statements.filter((one) => one.document === document)) {
    for (const { start, mention } of evidence)
      characters.splice(start, mention.length, ...Array.from(mention))
  }
  return characters.join('')
}
