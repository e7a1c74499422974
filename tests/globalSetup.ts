import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { awaitFirstAnswer, emptyAgain, refuseFilled } from './neo4j/givenNeo4j.ts'
import { startNeo4j } from './neo4j/startNeo4j.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: { readonly uri: string; readonly skipped: string }
  }
}

/** One Neo4j for the whole run: the one of `NEO4J_URI`, else one of our own; else the reason why there is none. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  tellSkips()
  const given = process.env.NEO4J_URI
  if (given !== undefined && given !== '') {
    await refuseFilled(given)
    project.provide('neo4j', { uri: given, skipped: '' })
    return () => emptyAgain(given)
  }
  try {
    const server = await startNeo4j()
    await awaitFirstAnswer(server.uri)
    project.provide('neo4j', { uri: server.uri, skipped: '' })
    return () => server.stop()
  } catch (error) {
    const skipped = error instanceof Error ? error.message : String(error)
    process.stderr.write(`Neo4j is skipped: ${skipped}\n`)
    project.provide('neo4j', { uri: '', skipped })
    return () => Promise.resolve()
  }
}

/** Suites that need what may not be there say so before they are skipped. */
function tellSkips(): void {
  const browser = process.env.PLANGRAPH_CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(browser)) {
    process.stderr.write(`Chromium is skipped: no ${browser}; install it or set PLANGRAPH_CHROMIUM\n`)
  }
  if (!existsSync(process.env.PLANGRAPH_TEXTS ?? '')) {
    process.stderr.write('The texts of the documents are skipped: PLANGRAPH_TEXTS names no folder\n')
  }
}
