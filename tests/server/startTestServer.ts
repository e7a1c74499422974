import { Writable } from 'node:stream'
import { pino } from 'pino'
import { readConfiguration } from '../../src/server/readConfiguration.ts'
import type { RequestScope } from '../../src/server/RequestScope.ts'
import type { ServerOptions } from '../../src/server/ServerOptions.ts'
import { startServer, type RunningServer } from '../../src/server/startServer.ts'
import { exampleSchema } from './exampleSchema.ts'

export interface TestServer extends RunningServer {
  readonly graphql: string
  /** What was logged so far, one JSON line each. */
  readonly log: () => string
}

/** The real server on a free port over the example schema, with the environment given. */
export async function startTestServer(
  environment: Record<string, string> = {},
  options: Partial<ServerOptions> = {},
): Promise<TestServer> {
  const lines: string[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString())
      done()
    },
  })
  const server = await startServer({
    schema: exampleSchema,
    context: (scope: RequestScope) => ({ scope }),
    configuration: readConfiguration({ PORT: '0', ...environment }),
    tabs: [],
    readiness: () => Promise.resolve({ ready: true, detail: { entities: 2 } }),
    logger: pino({ level: 'info' }, stream),
    ...options,
  })
  return { ...server, graphql: `${server.url}/graphql`, log: () => lines.join('') }
}
