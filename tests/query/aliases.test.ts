import 'reflect-metadata'
import { beforeAll, expect, it } from 'vitest'
import { onEveryEngine } from '../contract/onEveryEngine.ts'
import { openApi, type Api } from '../graphql/openApi.ts'
import { smallGraph } from '../seed/smallSeed.ts'

/** Every plan that gives values by response key, with a place for an alias of each value in turn. */
const documents: readonly string[] = [
  '{ ALIAS: projects(first: 1) { totalCount } }',
  '{ projects(first: 1) { ALIAS: totalCount } }',
  '{ projects(first: 1) { ALIAS: __typename } }',
  '{ projects(first: 2) { ALIAS: nodes { id } } }',
  '{ projects(first: 2) { nodes { ALIAS: name } } }',
  '{ projects(first: 2) { nodes { id ALIAS: __typename } } }',
  '{ projects(first: 2) { edges { ALIAS: cursor } } }',
  '{ projects(first: 2) { edges { ALIAS: node { id } } } }',
  '{ projects(first: 2) { edges { ALIAS: __typename } } }',
  '{ projects(first: 2) { pageInfo { ALIAS: hasNextPage } } }',
  '{ projects(first: 2) { pageInfo { ALIAS: __typename } } }',
  '{ ALIAS: project(id: "project:grid") { id } }',
  '{ project(id: "project:grid") { ALIAS: builders { id } } }',
  '{ county(id: "county:dongping") { ALIAS: projects(first: 2) { nodes { id } } } }',
  '{ node(id: "project:grid") { ... on Entity { ALIAS: name } ... on Project { kind } } }',
  '{ entities(name: "东坪县") { ALIAS: name } }',
  '{ search(text: "东坪") { edges { ALIAS: score node { id } } } }',
  '{ search(text: "东坪") { edges { node { ALIAS: name } } } }',
  '{ county(id: "county:dongping") { relations(first: 2) { edges { ALIAS: direction } } } }',
  '{ county(id: "county:dongping") { relations(first: 2) { edges { node { ALIAS: type } } } } }',
  '{ county(id: "county:dongping") { relations(first: 2) { edges { node { ALIAS: from { id } } } } } }',
  '{ county(id: "county:dongping") { relations(first: 2) { edges { node { ALIAS: __typename } } } } }',
  '{ county(id: "county:dongping") { timeline { ALIAS: year } } }',
  '{ county(id: "county:dongping") { timeline { ALIAS: statement { id } } } }',
  '{ county(id: "county:dongping") { timeline { ALIAS: __typename } } }',
  '{ indicator(id: "indicator:gdp") { series { ALIAS: year } } }',
  '{ indicator(id: "indicator:gdp") { series { ALIAS: actual { id } } } }',
  '{ indicator(id: "indicator:gdp") { series { ALIAS: __typename } } }',
  '{ documents { ALIAS: title } }',
  '{ documents { ALIAS: reviews { from } } }',
  '{ documents { reviews { ALIAS: from } } }',
  '{ documents { reviews { ALIAS: __typename } } }',
  '{ questions { ALIAS: name } }',
  '{ questions { title { ALIAS: zh } } }',
  '{ questions { title { ALIAS: __typename } } }',
  '{ ALIAS: questions { name } }',
  '{ neighborhood(id: "county:dongping") { ALIAS: nodes { id } } }',
  '{ neighborhood(id: "county:dongping") { nodes { ALIAS: name } } }',
  '{ projectGroups(by: [COUNTY]) { nodes { ALIAS: count } } }',
  '{ projectGroups(by: [COUNTY]) { nodes { projects(first: 1) { ALIAS: totalCount } } } }',
]

/** What plain objects give a meaning to, what answers hold beside the values, and what the planner names itself. */
const odd: readonly string[] = [
  '__proto__',
  '__typename',
  '__defineGetter__',
  'constructor',
  'hasOwnProperty',
  'prototype',
  'toString',
  'valueOf',
  'toJSON',
  'then',
  'typeName',
  '_0',
  '_1',
  '__',
  'id',
  'kind',
]

onEveryEngine((engine) => {
  let api: Api
  beforeAll(async () => {
    api = await openApi(await engine.open(), smallGraph())
  })

  /** The answer as text: a key `__proto__` would be lost in a comparison of objects. */
  const asked = async (document: string, alias: string): Promise<string> => {
    const { data, errors } = await api.askRaw(document.replace('ALIAS', alias))
    return JSON.stringify(errors?.map(({ message }) => message) ?? data)
  }

  it.each(documents)('answers the same under any name: %s', async (document) => {
    const plain = await asked(document, 'plain')
    expect(plain).toContain('"plain":')
    for (const alias of odd.filter((one) => !document.includes(` ${one} `))) {
      expect(await asked(document, alias)).toBe(plain.replaceAll('"plain":', `"${alias}":`))
    }
  })

  it.each(odd)('an id of a relation with %s for its type leads nowhere', async (type) => {
    const ids = [`relation:county:dongping/${type}/project:grid`]
    expect(await api.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
      nodes: [null],
    })
    expect(api.statements.map(({ text }) => text).join()).not.toContain(`:${type}`)
  })
})
