#!/usr/bin/env node
import 'reflect-metadata'
import { join } from 'node:path'
import { Command } from 'commander'
import { readConfiguration } from '../server/readConfiguration.ts'
import { settingsTable } from '../server/settingsTable.ts'
import { check, type CheckOptions } from './check.ts'
import { emitSchema } from './emitSchema.ts'
import { forget } from './forget.ts'
import { ingest } from './ingest.ts'
import { load } from './load.ts'
import { seedFolder } from './loadSeed.ts'
import { sentences } from './sentences.ts'
import { start } from './start.ts'

const given = process.env['PLANGRAPH_TEXTS']
const textsFolder = given === '' ? undefined : given
const seedOption = ['--seed <folder>', 'the seed folder', seedFolder] as const

const program = new Command('plangraph')
  .description('What a city’s official reports say, as a graph behind one typed GraphQL API')
  .addHelpText('after', `\nEnvironment:\n${settingsTable('plain')}`)
program
  .command('start', { isDefault: true })
  .description('serve the graph, loading the seed first where it changed')
  .option(...seedOption)
  .action((options: { seed: string }) => start(readConfiguration(process.env), options.seed))
program
  .command('load')
  .description('load the seed into the store')
  .option(...seedOption)
  .action((options: { seed: string }) => load(readConfiguration(process.env), options.seed))
program
  .command('ingest')
  .description('load texts of documents, so that evidence shows its passage')
  .argument('<files...>', 'plain text in UTF-8, a document a file')
  .option(
    '--meta <file>',
    'a list that says which file is which document',
    join(seedFolder, 'documents.yaml'),
  )
  .option(...seedOption)
  .action(async (files: string[], options: { seed: string; meta: string }) => {
    const all = await ingest(readConfiguration(process.env), options.seed, files, options.meta)
    if (!all) process.exitCode = 1
  })
program
  .command('forget')
  .description('forget texts that were loaded')
  .argument('<ids...>', 'ids of documents, with or without document:')
  .option(...seedOption)
  .action(async (ids: string[], options: { seed: string }) => {
    const all = await forget(readConfiguration(process.env), options.seed, ids)
    if (!all) process.exitCode = 1
  })
program
  .command('check')
  .description('check the seed without loading it, against the texts where they are given')
  .option(...seedOption)
  .option('--texts <folder>', 'the folder of the documents’ texts', textsFolder)
  .option('--coverage', 'tell how much of the texts statements carry, and what they leave out')
  .action((options: CheckOptions) => {
    check(options)
  })
program
  .command('sentences')
  .description('print where the sentences of the documents begin, for sentences.jsonl of the seed')
  .option(...seedOption)
  .requiredOption('--texts <folder>', 'the folder of the documents’ texts', textsFolder)
  .action((options: { seed: string; texts: string }) => {
    sentences(options.seed, options.texts)
  })
program
  .command('schema')
  .description('write schema/schema.graphql')
  .option('--out <file>', 'where to', 'schema/schema.graphql')
  .action((options: { out: string }) => emitSchema(options.out))

try {
  await program.parseAsync()
} catch (error) {
  const told = error instanceof Error && 'code' in error ? error.message : String(error)
  process.stderr.write(`${told}\n`)
  process.exit(1)
}
