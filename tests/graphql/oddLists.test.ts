import 'reflect-metadata'
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLSchema,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../src/cli/loadSeed.ts'
import { receiveTexts } from '../../src/cli/receiveTexts.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import { SeedInvalid } from '../../src/statements/SeedInvalid.ts'
import type { GraphStore } from '../../src/store/GraphStore.ts'
import { textColumn } from '../../src/store/textColumn.ts'
import { onEveryEngine } from '../contract/onEveryEngine.ts'
import { smallSeedFolder } from '../seed/smallSeed.ts'
import { apiOver, apiSchema, type Api } from './apiOver.ts'
import { eachField } from './everyField.ts'

/** At once: the embedded engine nests 128 steps, and a hundred ids are asked. */
const FIELDS = 6
const NODES = 100

const folder = mkdtempSync(join(tmpdir(), 'plangraph-odd-'))
const more = ['person', 'award', 'event', 'facility', 'scenic-spot']
beforeAll(() => {
  cpSync(smallSeedFolder, folder, { recursive: true })
  for (const kind of more) {
    appendFileSync(join(folder, 'entities/more.yaml'), `- { id: ${kind}:more, name: 某${kind} }\n`)
    const evidence = [{ start: 0, end: 2, mention: '临江' }]
    const said = JSON.stringify({ sort: 'entity', subject: `${kind}:more`, evidence })
    appendFileSync(join(folder, 'statements/report-2030.jsonl'), `${said}\n`)
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What the questions of the small city need. */
const given: Readonly<Record<string, string>> = {
  entity: '(name: "临江市")',
  entities: '(name: "蓝茶")',
  search: '(text: "江")',
  suggestions: '(name: "临江")',
  document: '(id: "document:report-2030")',
  whyLinked: '(policy: "policy:green-plan", project: "project:grid")',
  paths: '(from: "project:grid", to: "county:dongping")',
  neighborhood: '(id: "project:grid")',
  collaborators: '(institution: "临江大学")',
  changes: '(from: "document:report-2030", to: "document:news-2031")',
  projectGroups: '(by: [COUNTY, STAGE])',
  countyProfile: '(name: "东坪县")',
  industryProfile: '(name: "能源产业")',
}

const meta = {
  title: '单',
  kind: 'PRESS_ARTICLE',
  place: 'place:linjiang',
  issuer: 'organization:planning',
  date: '2031',
  reviews: '2030',
}

/** Every kind of entity as place, issuer and speaker, and whatever else a list may say. */
const oddMetas = (): object[] => {
  const ids = readSeed(folder, declaredModel).authorities.map(({ id }) => id)
  const ofEachKind = declaredModel.kinds.flatMap(
    ({ slug }) => ids.find((id) => id.startsWith(`${slug}:`)) ?? [],
  )
  return [
    ...ofEachKind.flatMap((id) => [{ place: id }, { issuer: id }, { speaker: id }]),
    { place: 'enterprise:jiang-he-group' },
    { issuer: 'enterprise:jiang-he-group' },
    { place: 'place:nowhere' },
    { speaker: 'nobody' },
    ...['0000', '9999', '2031-02-29', '2032-02-29', '2012/2021', '2030/2020', '../..', '2031-13'].flatMap(
      (edtf) => [{ date: edtf }, { reviews: edtf }, { plans: edtf }],
    ),
    { title: '\u202e倒' },
    { title: '👨‍👩‍👧 <img src=x onerror=1> "}]}' },
    { title: '长'.repeat(5_000), note: '𠮷'.repeat(3_000), session: '=cmd()' },
    { file: '讲话 （终稿）.TXT' },
    { file: '../讲话.txt' },
    { kind: 'NOVEL' },
    { date: null },
    { reviews: 2030 },
    { constructor: 1 },
  ]
}

onEveryEngine((engine) => {
  let store: GraphStore
  let api: Api
  let schema: GraphQLSchema
  let taken = 0
  beforeAll(async () => {
    store = await engine.open()
    schema = await apiSchema
    await loadSeed(store, folder)
    for (const [index, odd] of oddMetas().entries()) {
      const id = `document:odd-${index}`
      const documents = [
        { id, text: '一、好\n临江好。', meta: { ...meta, id, file: `odd-${index}.txt`, ...odd } },
      ]
      try {
        await receiveTexts(store, folder, { documents })
        taken += 1
      } catch (error) {
        if (!(error instanceof SeedInvalid)) throw error
        expect(error.message).toContain(id)
      }
    }
    api = apiOver(store, new Map())
  }, 600_000)

  /** The id of some node of a type, as an argument. */
  const anyOf = async (type: string): Promise<string> => {
    const text = `MATCH (n:${type}) RETURN n.id AS id ORDER BY id LIMIT 1`
    const [row] = await store.read({ text, parameters: {} })
    return row ? `(id: "${textColumn(row, 'id')}")` : ''
  }

  describe('after lists of documents that say odd things', () => {
    it('what was taken is served, nothing is set aside', async () => {
      const told = (await api.ask('{ documents { source } documentsSetAside { id } }')) as {
        documents: { source: string }[]
        documentsSetAside: object[]
      }
      expect(told.documents.filter(({ source }) => source === 'USER')).toHaveLength(taken)
      expect(taken).toBeGreaterThan(20)
      expect(told.documentsSetAside).toEqual([])
    })

    it('every question can be asked for every field', async () => {
      for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
        if (['node', 'nodes'].includes(field.name)) continue
        const held = getNamedType(field.type)
        if (!isCompositeType(held)) continue
        const plain = field.args.some(({ name }) => name === 'id') ? await anyOf(held.name) : ''
        const asked = given[field.name] ?? plain
        expect(asked !== '' || !field.args.some(isRequiredArgument), field.name).toBe(true)
        const selection = ['__typename', ...eachField(held, new Set())].join(' ')
        const { errors } = await api.askRaw(`{ ${field.name}${asked} { ${selection} } }`)
        expect(errors, field.name).toBeUndefined()
      }
    })

    it('no non-null field of any type is null, of any node', async () => {
      const seen = new Set<string>()
      const walked = new Set<string>()
      for (const { name, stored, abstract } of declaredModel.types.values()) {
        const type = schema.getType(name)
        if (!stored || abstract || !isObjectType(type)) continue
        const rows = await store.read({
          text: `MATCH (n:${name}) RETURN n.id AS id ORDER BY id`,
          parameters: {},
        })
        const ids = rows.map((row) => textColumn(row, 'id'))
        if (ids.length > 0) walked.add(name)
        const fields = eachField(type, seen)
        for (let at = 0; at < fields.length; at += FIELDS) {
          const selection = fields.slice(at, at + FIELDS).join(' ')
          for (let from = 0; from < ids.length; from += NODES) {
            const source = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${name} { ${selection} } } }`
            const { data, errors } = await api.askRaw(source, { ids: ids.slice(from, from + NODES) })
            expect(errors, `${name} ${ids[from] ?? ''}: ${selection}`).toBeUndefined()
            expect((data as { nodes: unknown[] }).nodes).not.toContain(null)
          }
        }
      }
      const unseen = [...walked].flatMap((name) => {
        const type = schema.getType(name)
        const fields = isObjectType(type) ? Object.values(type.getFields()) : []
        return fields.filter(({ type: of }) => isNonNullType(of)).map((field) => `${name}.${field.name}`)
      })
      expect(unseen.filter((field) => !seen.has(field))).toEqual([])
      expect([...walked]).toEqual(
        expect.arrayContaining(['Document', 'Section', 'Passage', 'Statement', 'Evidence', 'Person']),
      )
    }, 600_000)
  })
})
