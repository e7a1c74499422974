import 'reflect-metadata'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { seedFolder } from '../src/cli/loadSeed.ts'
import { assembleGraph } from '../src/conclusions/assembleGraph.ts'
import { buildApiSchema } from '../src/graphql/buildApiSchema.ts'
import { declaredModel } from '../src/model/declaredModel.ts'
import { Planner } from '../src/query/Planner.ts'
import { readConfiguration } from '../src/server/readConfiguration.ts'
import { readSeed } from '../src/statements/readSeed.ts'
import type { GraphStore } from '../src/store/GraphStore.ts'
import { loadModelGraph } from '../src/store/loadModelGraph.ts'
import { projectRoot } from '../src/store/projectRoot.ts'
import { costOf } from './costOf.ts'
import { median } from './median.ts'
import { openEngines } from './openEngines.ts'
import { timed } from './timed.ts'

/**
 * `npm run bench:questions`: the dearest request to each question that the server's cost limit lets through, and one
 * that it refuses, on the real seed and both engines. The first time tells what planning a new statement takes.
 */

const ROUNDS = 7
const { limits } = readConfiguration({})
const schema = await buildApiSchema(declaredModel)
const planner = new Planner(declaredModel)
const folder = join(projectRoot, 'bench/questions')
const worst = readdirSync(folder)
  .sort()
  .map((file) => ({
    name: file.replace(/\.graphql$/, ''),
    source: readFileSync(join(folder, file), 'utf8'),
  }))

async function measure(store: GraphStore, { name, source }: (typeof worst)[number]): Promise<string> {
  const told = costOf(schema, source, limits)
  if (told > limits.maxCost) return `| ${store.engine} | ${name} | ${told} | refused | refused | |`
  const contextValue = { model: declaredModel, store, planner, examples: new Map<string, string>() }
  let bytes = 0
  const ask = async (): Promise<void> => {
    const { data, errors } = await graphql({ schema, source, contextValue })
    if (errors?.[0]) throw errors[0]
    bytes = JSON.stringify(data).length
  }
  const first = await timed(ask)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(ask))
  const row = [store.engine, name, told, first.toFixed(0), median(times).toFixed(0), bytes]
  return `| ${row.join(' | ')} |`
}

const graph = assembleGraph(readSeed(seedFolder, declaredModel), declaredModel)
const { stores, stop } = await openEngines()
console.log(`milliseconds: the first answer, then the median of ${ROUNDS}; allowed cost ${limits.maxCost}`)
console.log('| engine | question | cost | first | then | bytes |\n| --- | --- | ---: | ---: | ---: | ---: |')
for (const store of stores) {
  await loadModelGraph(store, declaredModel, graph)
  for (const one of worst) console.log(await measure(store, one))
}
await stop()
process.exit(0)
