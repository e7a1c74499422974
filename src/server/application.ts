import type { ApolloServer } from '@apollo/server'
import compression from 'compression'
import express, { type Express } from 'express'
import helmet from 'helmet'
import { documentsHandler } from './documentsHandler.ts'
import { errorHandler, notFound } from './errorHandler.ts'
import { explorer } from './explorer/explorer.ts'
import { readDocuments } from './explorer/readDocuments.ts'
import { graphqlHandler } from './graphqlHandler.ts'
import { health } from './health.ts'
import type { Metrics } from './Metrics.ts'
import { playground } from './playground/playground.ts'
import { readOnly } from './readOnly.ts'
import { requestLog } from './requestLog.ts'
import type { ServerOptions } from './ServerOptions.ts'
import { withoutBasePath } from './withoutBasePath.ts'

/** The parts that live as long as the server. */
export interface ApplicationParts {
  readonly apollo: ApolloServer<object>
  readonly metrics: Metrics
  readonly stopping: () => boolean
  readonly secrets: readonly string[]
}

/** Every address the server answers, and what stands before and behind them all. */
export function application(options: ServerOptions, parts: ApplicationParts): Express {
  const { logger, configuration, readiness, tabs } = options
  const { basePath } = configuration
  const { apollo, metrics, stopping, secrets } = parts
  const documents: ReadonlyMap<string, string> =
    options.explorer === undefined ? new Map<string, string>() : readDocuments(options.explorer)
  const app = express()
  app.disable('x-powered-by')
  app.use(requestLog(logger), withoutBasePath(basePath), metrics.middleware, headers(), compression())
  app.all('/graphql', ...graphqlHandler(apollo, options, documents))
  if (options.door) app.post('/documents', ...documentsHandler(options.door, configuration.limits))
  app.use(readOnly)
  app.use('/health', health({ readiness, stopping, logger, secrets }))
  app.get('/metrics', metrics.handler)
  if (configuration.playground) app.use('/playground', playground({ tabs, documents, basePath }))
  if (options.explorer !== undefined) app.use(explorer(options.explorer, basePath))
  app.get('/', (_request, response) => {
    if (configuration.playground) response.redirect(`${basePath}playground`)
    else response.json({ api: '/graphql', health: '/health/ready', metrics: '/metrics' })
  })
  app.use(notFound, errorHandler(logger, secrets))
  return app
}

/** HTTPS is neither demanded nor remembered: an installation may speak plain HTTP. */
function headers(): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    strictTransportSecurity: false,
  })
}
