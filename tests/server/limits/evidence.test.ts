import 'reflect-metadata'
import { describe, expect, it } from 'vitest'
import { costOf } from '../../../bench/costOf.ts'
import { seedFolder } from '../../../src/cli/loadSeed.ts'
import { readCases } from '../../../src/cli/readCases.ts'
import { readExamples } from '../../../src/cli/readExamples.ts'
import { buildApiSchema } from '../../../src/graphql/buildApiSchema.ts'
import { declaredModel } from '../../../src/model/declaredModel.ts'
import { readConfiguration } from '../../../src/server/readConfiguration.ts'
import { projectRoot } from '../../../src/store/projectRoot.ts'
import { join } from 'node:path'

const { limits } = readConfiguration({})
const schema = await buildApiSchema(declaredModel)
const evidence = 'evidence { mention document { title } }'

describe('evidence is not too dear to ask for, with pages as they are by default', () => {
  it.each([
    `{ search(text: "x") { edges { node { ... on Project { parts { stages { statements { ${evidence} } } } } } } } }`,
    `{ search(text: "x") { nodes { ... on Industry { parts { nodes { stages { statements { ${evidence} } } } } } } } }`,
    `{ projects { nodes { builders { name } stages { stage statements { ${evidence} } }
       relations { nodes { type statements { ${evidence} } } } timeline { text statement { ${evidence} } } } } }`,
    `{ commitments { nodes { promisedBy { ${evidence} } reportedBy { ${evidence} }
       nearest { observation { statements { ${evidence} } } stage { statements { ${evidence} } } } } } }`,
    `{ policyLinks { nodes { policy { name } project { name } reasons { detail statements { ${evidence} } } } } }`,
    `{ counties { nodes { projects { nodes { stages { statements { ${evidence} } } } } } } }`,
    `{ indicators { nodes { series { actuals { statements { ${evidence} } } } } } }`,
    `{ documents { title sections { title } statements { nodes { text ${evidence} } } } }`,
    `{ awards { nodes { recipients { nodes { name documents { title } } } statements { nodes { ${evidence} } } } } }`,
  ])('%s', (query) => {
    expect(costOf(schema, query, limits)).toBeLessThan(limits.maxCost)
  })
})

describe('what is dear stays refused', () => {
  it.each([
    `{ projects(first: 100) { nodes { parts { stages { statements { ${evidence} } } } } } }`,
    `{ counties { nodes { projects { nodes { timeline { statement { ${evidence} } } } } } } }`,
    `{ statements(first: 100) { nodes { subject { statements(first: 100) { nodes { text ${evidence} } } } } } }`,
  ])('%s', (query) => {
    expect(costOf(schema, query, limits)).toBeGreaterThan(limits.maxCost)
  })
})

it.each([...readExamples(seedFolder), ...readCases(join(projectRoot, 'tests/cases'))])(
  '$name costs less than a third of what is allowed',
  ({ query }) => {
    expect(costOf(schema, query, limits)).toBeLessThan(limits.maxCost / 3)
  },
)
