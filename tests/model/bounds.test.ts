import 'reflect-metadata'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedFolder } from '../../src/cli/loadSeed.ts'
import { assembleGraph } from '../../src/conclusions/assembleGraph.ts'
import { readTextFolder } from '../../src/documents/readTextFolder.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { buildApiSchema } from '../../src/graphql/buildApiSchema.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import type { RelationField } from '../../src/model/Model.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import type { GraphStore } from '../../src/store/GraphStore.ts'
import { openStore } from '../../src/store/openStore.ts'
import { openApi, type Api } from '../graphql/openApi.ts'

const folder = process.env['PLANGRAPH_TEXTS'] ?? ''
const withTexts = existsSync(folder)

let schema: GraphQLSchema
let graph: Graph
beforeAll(async () => {
  schema = await buildApiSchema(declaredModel)
  const seed = readSeed(seedFolder, declaredModel)
  const texts = withTexts ? readTextFolder(folder, seed) : new Map<string, string>()
  graph = assembleGraph(
    seed,
    declaredModel,
    [...texts].map(([id, text]) => ({ id, text })),
  )
})

const boundOf = (field: GraphQLField<unknown, unknown> | undefined): number | undefined =>
  (field?.extensions.plangraph as { readonly cost?: number } | undefined)?.cost

/** Lists of objects by `Type.field`, those of connections left out: they have pages. */
const lists = (): Map<string, GraphQLField<unknown, unknown>> =>
  new Map(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      (isObjectType(type) || isInterfaceType(type)) && !/^__|Connection$/.test(type.name)
        ? Object.values(type.getFields()).flatMap((field): [string, GraphQLField<unknown, unknown>][] =>
            isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type))
              ? [[`${type.name}.${field.name}`, field]]
              : [],
          )
        : [],
    ),
  )

const paged = ['first', 'limit', 'ids']

it('every list of objects has pages, a limit or a bound', () => {
  const unbounded = [...lists()].filter(
    ([, field]) => boundOf(field) === undefined && !field.args.some(({ name }) => paged.includes(name)),
  )
  expect(unbounded.map(([name]) => name)).toEqual([])
})

describe('no bound is lower than what the seed holds', () => {
  it('of relations', () => {
    const labels = new Map(graph.nodes.map((node) => [node.id, new Set([node.label, ...node.labels])]))
    const ends = { OUT: new Map<string, Set<string>>(), IN: new Map<string, Set<string>>() }
    const note = (way: 'OUT' | 'IN', key: string, other: string): void => {
      ends[way].set(key, (ends[way].get(key) ?? new Set()).add(other))
    }
    for (const { type, from, to } of graph.edges) {
      note('OUT', `${from} ${type}`, to)
      note('IN', `${to} ${type}`, from)
    }
    const reached = (id: string, { types, direction, members }: RelationField): number => {
      const ways = direction === 'BOTH' ? (['OUT', 'IN'] as const) : [direction]
      const others = ways.flatMap((way) =>
        types.flatMap((type) => [...(ends[way].get(`${id} ${type}`) ?? [])]),
      )
      return new Set(others.filter((other) => members.some((name) => labels.get(other)?.has(name)))).size
    }
    const over = graph.nodes.flatMap(({ id, label, labels: further }) => {
      const fields = declaredModel.types.get(further[0] ?? label)?.fields.values() ?? []
      return [...fields].flatMap((field) => {
        if (field.sort !== 'relation' || field.cardinality !== 'list') return []
        const count = reached(id, field)
        return count > (field.most ?? 0) ? [`${id} has ${count} ${field.name}`] : []
      })
    })
    expect(over).toEqual([])
  })

  it('of aliases, and of the statements of a relation', () => {
    const aliases = graph.nodes.map(
      ({ properties }) => (properties.aliasNames as string[] | undefined)?.length ?? 0,
    )
    const said = graph.edges.map(
      ({ properties }) => (properties.statements as string[] | undefined)?.length ?? 0,
    )
    expect(Math.max(...aliases)).toBeLessThanOrEqual(boundOf(lists().get('Entity.aliases')) ?? 0)
    expect(Math.max(...said)).toBeLessThanOrEqual(boundOf(lists().get('Relation.statements')) ?? 0)
  })

  it('of entities that bear one name', () => {
    const bearers = new Map<string, number>()
    for (const { properties } of graph.nodes) {
      for (const name of (properties.foldedNames as string[] | undefined) ?? []) {
        bearers.set(name, (bearers.get(name) ?? 0) + 1)
      }
    }
    expect(Math.max(...bearers.values())).toBeLessThanOrEqual(boundOf(lists().get('Query.entities')) ?? 0)
  })

  describe('of what questions answer', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'plangraph-'))
    let store: GraphStore
    let api: Api
    beforeAll(async () => {
      store = await openStore({ dataDir, timeoutMs: 20_000 })
      api = await openApi(store, graph)
    })
    afterAll(async () => {
      await store.close()
      rmSync(dataDir, { recursive: true, force: true })
    })

    const ids = (kind: string): string[] =>
      graph.nodes.flatMap(({ id, label, labels }) => ([label, ...labels].includes(kind) ? [id] : []))
    const documents = (): string[] =>
      graph.nodes
        .filter(({ label }) => label === 'Document')
        .sort((a, b) => (String(a.properties.sortKey) < String(b.properties.sortKey) ? -1 : 1))
        .map(({ id }) => id)
    const pairs = (): string[] => {
      const all = documents()
      return all.flatMap((from, index) =>
        all.slice(index + 1).map((to) => `changes(from: "${from}", to: "${to}")`),
      )
    }

    /** Everything that a value holds: lists of values whole, of what is stored the type alone. */
    const selection = (name: string): string => {
      const type = schema.getType(name)
      if (!isObjectType(type) || declaredModel.types.get(name)?.stored || name === 'Relation')
        return '{ __typename }'
      const fields = Object.values(type.getFields()).flatMap((field): string[] => {
        const held = getNamedType(field.type)
        if (!isCompositeType(held)) return []
        if (isListType(getNullableType(field.type))) return [`${field.name} ${selection(held.name)}`]
        const node = /^(.+)Connection$/.exec(held.name)?.[1]
        const told = selection(node ?? held.name)
        if (told === '{ __typename }') return []
        return [node === undefined ? `${field.name} ${told}` : `${field.name}(first: 100) { nodes ${told} }`]
      })
      return `{ __typename ${fields.join(' ')} }`
    }
    const longest = (value: unknown, found: Map<string, number>): void => {
      if (Array.isArray(value)) for (const one of value) longest(one, found)
      else if (typeof value === 'object' && value !== null) {
        const { __typename: type, ...fields } = value as Record<string, unknown>
        for (const [name, held] of Object.entries(fields)) {
          if (Array.isArray(held) && typeof type === 'string') {
            const key = `${type}.${name}`
            found.set(key, Math.max(held.length, found.get(key) ?? 0))
          }
          longest(held, found)
        }
      }
    }

    it.each<[string, string, () => string[]]>([
      ['countyProfile', 'CountyProfile', () => ids('County').map((id) => `countyProfile(name: "${id}")`)],
      [
        'industryProfile',
        'IndustryProfile',
        () => ids('Industry').map((id) => `industryProfile(name: "${id}")`),
      ],
      ['compareCounties', 'CountyComparison', () => ['compareCounties']],
      ['changes', 'Changes', pairs],
      [
        'projectGroups',
        'ProjectGroup',
        () =>
          ['COUNTY', 'INDUSTRY', 'STAGE', 'YEAR', 'POLICY'].map(
            (by) => `projectGroups(by: ${by}, first: 100)`,
          ),
      ],
      [
        'collaborators',
        'Collaborator',
        () => ids('ResearchInstitution').map((id) => `collaborators(institution: "${id}", first: 100)`),
      ],
      [
        'researchNetwork',
        'ResearchNetwork',
        () => [1, 2].map((hops) => `researchNetwork(projection: true, hops: ${hops})`),
      ],
      ['commitmentOutcomes', 'OutcomeCount', () => ['commitmentOutcomes']],
      ['linkRules', 'LinkRule', () => ['linkRules']],
      ['questions', 'Question', () => ['questions']],
      ['documents', 'Document', () => ['documents']],
      ['documentsSetAside', 'SetAsideDocument', () => ['documentsSetAside']],
    ])('%s', async (name, type, asked) => {
      const field = schema.getQueryType()?.getFields()[name]
      const told = String(field?.type).endsWith('Connection!')
        ? `{ nodes ${selection(type)} }`
        : selection(type)
      const found = new Map<string, number>()
      for (const question of asked()) {
        longest(await api.ask(`{ __typename ${question} ${told} }`), found)
      }
      const over = [...found].flatMap(([key, count]) => {
        const bound = boundOf(lists().get(key))
        return bound !== undefined && count > bound ? [`${key}: ${count} over ${bound}`] : []
      })
      expect(over).toEqual([])
    })

    it('series, of every indicator', async () => {
      const found = new Map<string, number>()
      for (const id of ids('Indicator')) {
        longest(
          await api.ask(
            `{ indicator(id: "${id}") { __typename series { __typename actuals { __typename } targets { __typename } } } }`,
          ),
          found,
        )
      }
      expect([...found.keys()].sort()).toEqual([
        'Indicator.series',
        'SeriesPoint.actuals',
        'SeriesPoint.targets',
      ])
      for (const [key, count] of found) expect(count, key).toBeLessThanOrEqual(boundOf(lists().get(key)) ?? 0)
    })
  })
})
