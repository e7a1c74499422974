import { setTimeout as sleep } from 'node:timers/promises'
import {
  GraphQLError,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql'
import { GraphQLInputObjectType, GraphQLInterfaceType } from 'graphql'
import type { RequestScope } from '../../src/server/RequestScope.ts'

/** An error as the rooms below the server throw it: words and a code of its own. */
export class CodedError extends Error {
  readonly code: string
  readonly argument = 'first'

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export interface ExampleContext {
  readonly scope: RequestScope
}

const text = (value: string) => ({ type: GraphQLString, resolve: () => value })
const fails = (error: () => Error) => ({
  type: GraphQLString,
  resolve: () => {
    throw error()
  },
})
const paging = { first: { type: GraphQLInt, defaultValue: 20 } }
const filter: GraphQLInputObjectType = new GraphQLInputObjectType({
  name: 'Filter',
  fields: () => ({ name: { type: GraphQLString }, AND: { type: new GraphQLList(filter) } }),
})
const thing = new GraphQLInterfaceType({ name: 'Thing', fields: { name: { type: GraphQLString } } })

/** A thing with parts of the same kind, as a connection and as plain lists: deep questions are possible. */
const project: GraphQLObjectType = new GraphQLObjectType({
  name: 'Project',
  interfaces: [thing],
  isTypeOf: () => true,
  fields: () => ({
    name: text('水电站 𠮷'),
    markup: text('<img src=x onerror="document.title=1">'),
    parts: { type: connection, args: paging, resolve: () => ({ edges: [] }) },
    partOf: { type: new GraphQLList(project), resolve: () => [] },
    stages: { type: new GraphQLList(project), extensions: { plangraph: { cost: 3 } }, resolve: () => [] },
    reading: {
      type: new GraphQLList(project),
      args: { limit: { type: GraphQLInt } },
      extensions: { plangraph: { reads: 40 } },
      resolve: () => [],
    },
    heavy: { type: project, extensions: { plangraph: { cost: 500 } }, resolve: () => null },
  }),
})
const place = new GraphQLObjectType({
  name: 'Place',
  interfaces: [thing],
  isTypeOf: () => false,
  fields: () => ({
    name: text('county'),
    projects: { type: connection, args: paging, resolve: () => ({ edges: [] }) },
  }),
})
const edge = new GraphQLObjectType({ name: 'ProjectEdge', fields: () => ({ node: { type: project } }) })
const connection = new GraphQLObjectType({
  name: 'ProjectConnection',
  fields: { edges: { type: new GraphQLList(edge) }, totalCount: { type: GraphQLInt, resolve: () => 2 } },
})

const query = new GraphQLObjectType({
  name: 'Query',
  fields: {
    hello: {
      type: GraphQLString,
      args: { name: { type: GraphQLString } },
      resolve: (_root, { name }: { name?: string }) => `你好 ${name ?? ''}`,
    },
    project: { type: project, resolve: () => ({}) },
    projects: {
      type: connection,
      args: { ...paging, filter: { type: filter } },
      resolve: () => ({ edges: [{ node: {} }] }),
    },
    byIds: {
      type: new GraphQLList(thing),
      args: { ids: { type: new GraphQLList(GraphQLString) } },
      resolve: () => [],
    },
    things: { type: new GraphQLList(thing), args: { limit: { type: GraphQLInt } }, resolve: () => [] },
    slow: {
      type: GraphQLString,
      args: { ms: { type: new GraphQLNonNull(GraphQLInt) } },
      resolve: (_root, { ms }: { ms: number }) => sleep(ms, 'slept'),
    },
    aborted: {
      type: GraphQLString,
      resolve: (_root, _args, { scope }: ExampleContext) => sleep(20_000, 'slept', { signal: scope.signal }),
    },
    fault: fails(() => new Error('cannot reach neo4j://neo4j:hunter2@db:7687 at /srv/app/store.js')),
    badInput: fails(() => new CodedError('BAD_USER_INPUT', 'first: given 101; allowed: 0 to 100')),
    away: fails(
      () => new CodedError('DATABASE_UNAVAILABLE', 'bolt://10.1.2.3:7687 is away, password=hunter2'),
    ),
    late: fails(() => new CodedError('TIMEOUT', 'The query took longer than 50 ms')),
    busy: fails(() => new CodedError('BUSY', '8 queries run past their deadline')),
    refused: fails(() => new CodedError('ECONNREFUSED', 'connect ECONNREFUSED 10.1.2.3:7687')),
    coded: fails(() => new GraphQLError('only here', { extensions: { code: 'SPECIAL' } })),
  },
})
const mutation = new GraphQLObjectType({ name: 'Mutation', fields: { change: text('changed') } })

export const exampleSchema = new GraphQLSchema({ query, mutation, types: [project, place] })
