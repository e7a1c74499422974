import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { seedFolder } from '../../src/cli/loadSeed.ts'
import { projectFiles } from '../../src/cli/projectFiles.ts'
import { checkTexts } from '../../src/documents/checkTexts.ts'
import { copiedRuns } from '../../src/documents/copiedRuns.ts'
import { outlineOf } from '../../src/documents/outlineOf.ts'
import { readTextFolder } from '../../src/documents/readTextFolder.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import { projectRoot } from '../../src/store/projectRoot.ts'

const folder = process.env['PLANGRAPH_TEXTS'] ?? ''
const reason = existsSync(folder) ? '' : ', skipped: PLANGRAPH_TEXTS names no folder of texts'

describe.skipIf(reason !== '')(`the seed against the texts${reason}`, () => {
  const seed = readSeed(seedFolder, declaredModel)
  const texts = reason === '' ? readTextFolder(folder, seed) : new Map<string, string>()

  it('every document’s text is there', () => {
    expect([...texts.keys()].sort()).toEqual(seed.documents.map(({ id }) => id).sort())
  })
  it('every mention and every section stands at its offsets', () => {
    expect(checkTexts(seed, texts)).toEqual([])
  })
  it('no run of 50 characters of a text stands in the project', () => {
    expect(copiedRuns(texts.values(), projectFiles(projectRoot))).toEqual([])
  })
  it.each(seed.documents)(
    '$id: the outline that is read finds the numbered headings of the seed',
    (document) => {
      const found = new Set(outlineOf(texts.get(document.id) ?? '').map(({ start }) => start))
      const numbered = document.sections.filter(({ title }) =>
        /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|专栏|——)/.test(title),
      )
      expect(numbered.filter(({ start }) => !found.has(start))).toEqual([])
    },
  )
})
