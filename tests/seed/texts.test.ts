import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seedFolder } from '../../src/cli/loadSeed.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import { projectRoot } from '../../src/store/projectRoot.ts'
import { normaliseText } from '../../src/text/normaliseText.ts'

const folder = process.env['PLANGRAPH_TEXTS'] ?? ''
const reason = existsSync(folder) ? '' : ', skipped: PLANGRAPH_TEXTS names no folder of texts'
const RUN = 50

describe.skipIf(reason !== '')(`the seed against the texts${reason}`, () => {
  const seed = readSeed(seedFolder, declaredModel)
  const textOf = (file: string): string => normaliseText(readFileSync(join(folder, file), 'utf8'))

  it.each(seed.documents)('$id: every mention stands at its offsets', ({ id, file, length }) => {
    const text = textOf(file)
    expect(text).toHaveLength(length)
    const pieces = seed.statements.filter((one) => one.document === id).flatMap((one) => one.evidence)
    expect(pieces.length).toBeGreaterThan(0)
    expect(pieces.filter(({ start, end, mention }) => text.slice(start, end) !== mention)).toEqual([])
  })

  it.each(seed.documents)('$id: every section begins with its title', ({ file, sections }) => {
    const text = textOf(file)
    const wrong = sections.filter(({ start, title }) => !text.startsWith(title, start))
    expect(wrong).toEqual([])
  })

  it(`no run of ${RUN} characters of a text stands in the project`, () => {
    const squeeze = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, '')
    const runs = new Set<string>()
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const text = squeeze(textOf(file))
      for (let at = 0; at + RUN <= text.length; at += 1) runs.add(text.slice(at, at + RUN))
    }
    const files = execFileSync('git', ['ls-files'], { cwd: projectRoot, encoding: 'utf8' }).split('\n')
    const holds = (file: string): boolean => {
      const text = squeeze(readFileSync(join(projectRoot, file), 'utf8'))
      return Array.from({ length: Math.max(0, text.length - RUN + 1) }).some((_, at) =>
        runs.has(text.slice(at, at + RUN)),
      )
    }
    const checked = files.filter((file) => /\.(ts|md|ya?ml|jsonl?|graphql|cypher)$/.test(file))
    expect(checked.filter((file) => file !== 'package-lock.json' && holds(file))).toEqual([])
  })
})
