import { once } from 'node:events'
import type { Server } from 'node:http'
import { apolloServer } from './apolloServer.ts'
import { application } from './application.ts'
import { httpServer } from './httpServer.ts'
import { ListenFailed } from './ListenFailed.ts'
import { Metrics } from './Metrics.ts'
import { portsThatBrowsersRefuse } from './portsThatBrowsersRefuse.ts'
import type { ServerOptions } from './ServerOptions.ts'

/** A server that listens. */
export interface RunningServer {
  readonly url: string
  readonly port: number
  /** Takes no new requests, answers those in flight for at most `drainTimeoutMs`, then ends. */
  close(): Promise<void>
}

/**
 * Serves a schema over HTTP: /graphql, /playground, /health/live, /health/ready, /metrics.
 *
 * @throws ListenFailed where the port is taken or the address is not ours
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { configuration, logger } = options
  const secrets = [configuration.neo4j?.password ?? '']
  const metrics = new Metrics()
  const server = httpServer(configuration.limits)
  const apollo = apolloServer(options, server, metrics, secrets)
  let stopping: Promise<void> | undefined
  await apollo.start()
  server.on(
    'request',
    application(options, { apollo, metrics, stopping: () => stopping !== undefined, secrets }),
  )
  const port = await listen(server, configuration.host, configuration.port)
  const url = `http://${configuration.host.includes(':') ? `[${configuration.host}]` : configuration.host}:${port}`
  logger.info({ url }, 'listening')
  if (portsThatBrowsersRefuse.has(port)) {
    logger.warn(
      { port },
      'browsers open no page at this port; programs can ask, for the page set PORT to another',
    )
  }
  return { url, port, close: () => (stopping ??= apollo.stop()) }
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    throw new ListenFailed(host, port, error)
  }
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}
