import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { smallSeedFolder } from '../seed/smallSeed.ts'
import { openKept } from '../store/kept/openKept.ts'
import { runProgram } from './runProgram.ts'
import { startProgram, type Program } from './startProgram.ts'

let program: Program | undefined
const folders: string[] = []
afterEach(async () => {
  await program?.stop('SIGKILL')
  program = undefined
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const kept = (name: string): string => {
  const dataDir = openKept('c437feb', name)
  folders.push(dataDir)
  return dataDir
}
const copyOfSeed = (): string => {
  const seed = join(mkdtempSync(join(tmpdir(), 'plangraph-seed-')), 'seed')
  folders.push(join(seed, '..'))
  cpSync(smallSeedFolder, seed, { recursive: true })
  return seed
}
const start = async (dataDir: string, seed = smallSeedFolder): Promise<Program> => {
  program = await startProgram(dataDir, { arguments: ['--seed', seed] })
  return program
}
const stop = async (): Promise<void> => {
  await program?.stop('SIGTERM')
  program = undefined
}
const logged = (): (readonly [string | undefined, string | undefined])[] =>
  program?.logged('a loaded document is set aside').map(({ document, code }) => [document, code] as const) ??
  []

interface Told {
  readonly documents: readonly { readonly id: string; readonly place: { readonly name: string } }[]
  readonly documentsSetAside: readonly { readonly document: string; readonly code: string }[]
}
const question = `{
  documents { id place { name } issuer { name } sections { title } passages { totalCount nodes { text } } }
  documentsSetAside { id document title code message advice }
}`
const ask = async (): Promise<Told> => (await program?.ask(question)) as Told
const idsOf = ({ documents }: Told): string[] => documents.map(({ id }) => id.replace('document:', '')).sort()

describe('a store that c437feb left', () => {
  it('plain: is served as it was', async () => {
    await start(kept('plain'))
    const told = await ask()
    expect(idsOf(told)).toEqual(['news-2031', 'report-2030', 'speech'])
    expect(told.documentsSetAside).toEqual([])
    expect(told.documents.find(({ id }) => id === 'document:speech')).toEqual({
      id: 'document:speech',
      place: { name: '临江市' },
      issuer: { name: '临江市发展和改革委员会' },
      sections: [{ title: '一、回顾' }, { title: '二、展望' }],
      passages: {
        totalCount: 4,
        nodes: ['一、回顾', '江河能源开工3个项目。', '二、展望', '全市增长5%。'].map((text) => ({ text })),
      },
    })
    expect(logged()).toEqual([])
  })

  it('with texts that it cut within a pair: serves them, cut between characters', async () => {
    await start(kept('cut-pairs'))
    const told = await ask()
    expect(idsOf(told)).toEqual(['cut-heading', 'cut-sentence', 'news-2031', 'report-2030', 'speech'])
    expect(told.documentsSetAside).toEqual([])
    expect(told.documents.find(({ id }) => id === 'document:cut-sentence')).toMatchObject({
      passages: { nodes: [{ text: '大'.repeat(1_999) }, { text: `𠮷${'同'.repeat(50)}。` }] },
    })
    expect(told.documents.find(({ id }) => id === 'document:cut-heading')).toMatchObject({
      sections: [{ title: `一、${'长'.repeat(26)}大` }],
    })
  })

  it('with wrong references: serves the rest and names what it set aside, at every start', async () => {
    const dataDir = kept('wrong-references')
    const setAside = ['indicator-place', 'indicator-speaker', 'project-issuer'].map(
      (slug) => [`document:${slug}`, 'WRONG_KIND'] as const,
    )
    for (const loaded of ['seed loaded', 'seed unchanged']) {
      await start(dataDir)
      expect(program?.logged(loaded)).toHaveLength(1)
      const told = await ask()
      expect(idsOf(told)).toEqual(['news-2031', 'report-2030', 'speech'])
      expect(told.documentsSetAside.map(({ document, code }) => [document, code])).toEqual(setAside)
      expect(logged()).toEqual(setAside)
      await stop()
    }
  }, 180_000)

  it('with ids that the seed renamed: serves the rest; a judgement brings the others back', async () => {
    const dataDir = kept('renamed-ids')
    await start(dataDir)
    const told = await ask()
    expect(idsOf(told)).toEqual(['news-2031', 'other', 'report-2030'])
    expect(told.documentsSetAside).toMatchObject([
      {
        id: 'set-aside-document:issuer-renamed',
        document: 'document:issuer-renamed',
        title: '发布者改名',
        code: 'DANGLING_REFERENCE',
        message: 'issuer: organization:planning-office is no entity',
      },
      { document: 'document:place-renamed', message: 'place: county:dongping-old is no entity' },
    ])
    await stop()
    const seed = copyOfSeed()
    appendFileSync(
      join(seed, 'judgements.yaml'),
      `- { decision: SAME, entities: [organization:planning, organization:planning-office], reason: 改名 }
- { decision: SAME, entities: [county:dongping, county:dongping-old], reason: 改名 }
`,
    )
    await start(dataDir, seed)
    const again = await ask()
    expect(again.documentsSetAside).toEqual([])
    expect(again.documents.find(({ id }) => id === 'document:place-renamed')?.place.name).toBe('东坪县')
  }, 180_000)

  it('takes further texts, tells what stays set aside, and forgets it', async () => {
    const dataDir = kept('wrong-references')
    const seed = ['--seed', smallSeedFolder]
    const folder = mkdtempSync(join(tmpdir(), 'plangraph-more-'))
    folders.push(folder)
    writeFileSync(join(folder, 'more.txt'), '临江很好。')
    writeFileSync(
      join(folder, 'list.yaml'),
      '- { id: more, title: 再来, kind: PRESS_ARTICLE, place: 临江, issuer: 市发改委, date: 2032, reviews: 2031 }\n',
    )
    const ingested = await runProgram(
      dataDir,
      'ingest',
      ...seed,
      join(folder, 'more.txt'),
      '--meta',
      join(folder, 'list.yaml'),
    )
    expect([ingested.code, ingested.stdout]).toEqual([
      0,
      'document:more: 1 passages, 0 of 0 pieces of evidence stand in it\n',
    ])
    expect(ingested.stderr).toMatch(
      /document:indicator-place is set aside \[WRONG_KIND\] place: indicator:gdp is of kind indicator → name one of county/,
    )
    const ids = ['indicator-place', 'document:indicator-speaker', 'project-issuer']
    const forgotten = await runProgram(dataDir, 'forget', ...seed, ...ids, 'nobody')
    expect([forgotten.code, forgotten.stdout]).toEqual([
      1,
      'document:indicator-place: forgotten\ndocument:indicator-speaker: forgotten\ndocument:project-issuer: forgotten\n',
    ])
    expect(forgotten.stderr).toContain(
      'document:nobody [DOCUMENT_UNKNOWN] no text of it is loaded; those that are: document:',
    )
    await start(dataDir)
    expect(await ask()).toMatchObject({ documentsSetAside: [] })
    expect(idsOf(await ask())).toEqual(['more', 'news-2031', 'report-2030', 'speech'])
  }, 180_000)
})
