import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse, print } from 'graphql'
import { seedFolder } from '../src/cli/loadSeed.ts'
import { readCases } from '../src/cli/readCases.ts'
import { readExamples } from '../src/cli/readExamples.ts'
import { buildApiSchema } from '../src/graphql/buildApiSchema.ts'
import { declaredModel } from '../src/model/declaredModel.ts'
import { readConfiguration } from '../src/server/readConfiguration.ts'
import { projectRoot } from '../src/store/projectRoot.ts'
import { costOf } from './costOf.ts'

/** `npm run bench:costs`: what the examples of the seed, the cases and the views of the page cost, the dearest first. */

const { limits } = readConfiguration({})
const schema = await buildApiSchema(declaredModel)

/** What the build of the page wrote: each of its documents by a hash, whole. */
const documents = join(projectRoot, 'dist/explorer/documents.json')
const views = Object.values(JSON.parse(readFileSync(documents, 'utf8')) as Record<string, string>).map(
  (query) => {
    const [operation] = parse(query).definitions
    const name = operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined
    return { name: `view ${name ?? print(parse(query)).slice(0, 20)}`, query }
  },
)
const asked = [
  ...readExamples(seedFolder).map(({ name, query }) => ({ name: `example ${name}`, query })),
  ...readCases(join(projectRoot, 'tests/cases')).map(({ name, query }) => ({ name: `case ${name}`, query })),
  ...views,
]
const rows = asked
  .map(({ name, query }) => ({ name, cost: costOf(schema, query, limits) }))
  .sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1))
console.log(`allowed: ${limits.maxCost}\n\n| question | cost |\n| --- | ---: |`)
for (const { name, cost } of rows.slice(0, Number(process.argv[2] ?? 10)))
  console.log(`| ${name} | ${cost} |`)
