import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { graphql, parse, validate, execute, type GraphQLResolveInfo } from 'graphql'
import { buildApiSchema } from '../src/graphql/buildApiSchema.ts'
import { declaredModel } from '../src/model/declaredModel.ts'
import { Planner } from '../src/query/Planner.ts'
import { readPlanned } from '../src/query/readPlanned.ts'
import type { Planned } from '../src/query/Plan.ts'
import type { GraphStore } from '../src/store/GraphStore.ts'
import { loadModelGraph } from '../src/store/loadModelGraph.ts'
import { projectRoot } from '../src/store/projectRoot.ts'
import { median } from './median.ts'
import { openEngines } from './openEngines.ts'
import { timed } from './timed.ts'
import { syntheticGraph } from './syntheticGraph.ts'

interface Case {
  readonly name: string
  readonly source: string
  readonly parameters: Readonly<Record<string, string | number>>
  readonly plan: (planner: Planner, info: GraphQLResolveInfo) => Planned<unknown>
  readonly rows: (data: unknown) => number
}

const nodesOf = (field: string) => (data: unknown) =>
  (data as Record<string, { nodes: unknown[] }>)[field]?.nodes.length ?? 0

const cases: readonly Case[] = [
  {
    name: 'projectsWithFourRelations',
    source: `{ projects(first: 20) { nodes { id name status locations { id name } industries { id name }
      builders { id name } policies { id name } } } }`,
    parameters: { first: 20 },
    plan: (planner, info) => planner.connection(info, 'Project'),
    rows: nodesOf('projects'),
  },
  {
    name: 'countyCompletedBuildersIndustries',
    source: `{ county(id: "county:7") { projects(first: 100, within: false, filter: { status: { eq: COMPLETED } }) { nodes { id name
      builders { id name ... on Enterprise { industries { id name } } } } } } }`,
    parameters: { county: 'county:7', first: 100 },
    plan: (planner, info) => planner.nodes(info, ['county:7']),
    rows: (data) => nodesOf('projects')((data as { county: unknown }).county),
  },
  {
    name: 'projectsOfSubIndustries',
    source: `{ projects(first: 50, filter: { industries: { some: { partOf: { some: { name: { eq: "Industry 00003" } } } } } }) {
      nodes { id name } } }`,
    parameters: { wider: 'Industry 00003', first: 50 },
    plan: (planner, info) => planner.connection(info, 'Project'),
    rows: nodesOf('projects'),
  },
  {
    name: 'policiesByProjects',
    source: '{ policies(first: 50, orderBy: [PROJECTS_COUNT_DESC]) { nodes { id name } } }',
    parameters: { first: 50 },
    plan: (planner, info) => planner.connection(info, 'Policy'),
    rows: nodesOf('policies'),
  },
]

const schema = await buildApiSchema(declaredModel)
const planner = new Planner(declaredModel)

/** The resolver's view of a document, as the server would see it. */
async function infoOf(source: string): Promise<GraphQLResolveInfo> {
  let seen: GraphQLResolveInfo | undefined
  const spy = (info: GraphQLResolveInfo): never => {
    seen = info
    throw new Error('seen')
  }
  const document = parse(source)
  const mistakes = validate(schema, document)
  if (mistakes[0]) throw mistakes[0]
  await execute({
    schema,
    document,
    contextValue: { model: declaredModel, planner: { connection: spy, nodes: spy } },
  })
  if (!seen) throw new Error(`${source} reached no resolver`)
  return seen
}

async function measure(store: GraphStore, one: Case, rounds: number): Promise<string> {
  const text = readFileSync(join(projectRoot, 'bench/cypher', `${one.name}.cypher`), 'utf8')
  const info = await infoOf(one.source)
  const contextValue = { model: declaredModel, store, planner }
  const byHand = (): Promise<unknown> => store.read({ text, parameters: one.parameters })
  const byPlanner = async (): Promise<unknown> => {
    const planned = one.plan(planner, info)
    return planned.shape(planned.query ? await readPlanned(store, planned.query) : [])
  }
  const byGraphql = (): Promise<{ data?: unknown; errors?: readonly Error[] }> =>
    graphql({ schema, source: one.source, contextValue })
  const answer = await byGraphql()
  if (answer.errors?.[0]) throw answer.errors[0]
  const rows = one.rows(answer.data)
  const handRows = ((await byHand()) as unknown[]).length
  if (rows < 20 || rows !== handRows)
    throw new Error(`${one.name}: ${rows} rows by planner, ${handRows} by hand`)
  const times = { hand: [] as number[], planner: [] as number[], graphql: [] as number[] }
  for (let round = -5; round < rounds; round += 1) {
    const [hand, planned, whole] = [await timed(byHand), await timed(byPlanner), await timed(byGraphql)]
    if (round < 0) continue
    times.hand.push(hand)
    times.planner.push(planned)
    times.graphql.push(whole)
  }
  const [hand, planned, whole] = [median(times.hand), median(times.planner), median(times.graphql)]
  const ratio = (value: number): string => `${(value / hand).toFixed(2)} ×`
  return `| ${[store.engine, one.name, String(rows), `${hand.toFixed(2)} ms`, ratio(planned), ratio(whole)].join(' | ')} |`
}

const { stores, stop } = await openEngines()
const graph = syntheticGraph()
console.log(
  `${graph.nodes.length} entities, ${graph.edges.length} relations; medians of one run, planner and GraphQL as ratios to hand-written Cypher`,
)
console.log(
  '| engine | case | rows | by hand | planner | through GraphQL |\n| --- | --- | --- | --- | --- | --- |',
)
for (const store of stores) {
  await loadModelGraph(store, declaredModel, graph)
  for (const one of cases) console.log(await measure(store, one, 60))
}
await stop()
process.exit(0)
