import { expect, test } from 'vitest'
import { costOf } from '../../../bench/costOf.ts'
import { readConfiguration } from '../../../src/server/readConfiguration.ts'
import { exampleSchema } from '../exampleSchema.ts'

const { limits } = readConfiguration({})

test.each([
  ['scalars are free', '{ hello }', 0],
  ['an object counts one', '{ project { name } }', 1],
  [
    'a connection counts itself, its edges and its nodes',
    '{ projects(first: 20) { edges { node { name } } } }',
    41,
  ],
  ['null stands for the default page', '{ projects(first: null) { edges { node { name } } } }', 41],
  ['a total is not multiplied', '{ projects(first: 100) { totalCount } }', 1],
  ['a plain list without a bound counts ten', '{ project { partOf { name } } }', 11],
  ['or what the schema says', '{ project { stages { name } } }', 4],
  ['a limit counts items', '{ things(limit: 7) { name } }', 7],
  ['what a field looks at counts beside its items', '{ project { reading(limit: 3) { name } } }', 44],
  ['a heavy field weighs what the schema says', '{ project { heavy { name } } }', 501],
  [
    'of fragments on different types the dearest counts',
    '{ things(limit: 2) { ... on Project { partOf { name } } ... on Place { projects(first: 4) { totalCount } } } }',
    22,
  ],
  [
    'fragments on one type add up',
    '{ things(limit: 1) { ... on Project { partOf { name } } ...P } } fragment P on Project { stages { name } }',
    14,
  ],
])('%s', (_name, query, expected) => {
  expect(costOf(exampleSchema, query, limits)).toBe(expected)
})
