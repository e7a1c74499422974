import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Server } from 'node:http'
import { DocumentStore } from './DocumentStore.ts'
import { formatError } from './formatError.ts'
import { limitsPlugin } from './limits/limitsPlugin.ts'
import { parseOptions } from './limits/parseOptions.ts'
import type { Metrics } from './Metrics.ts'
import { mistakeAdvice } from './mistakeAdvice.ts'
import type { ServerOptions } from './ServerOptions.ts'
import { statusPlugin } from './statusPlugin.ts'
import { withoutApolloVariables } from './withoutApolloVariables.ts'

/**
 * Apollo with our limits and errors; it does not listen to signals (`stopOnSignals` does). It reports to nobody, whatever
 * its own variables say, unless `apolloReporting` asks for it.
 */
export function apolloServer(
  { schema, configuration, logger, exposed = [] }: ServerOptions,
  httpServer: Server,
  metrics: Metrics,
  secrets: readonly string[],
): ApolloServer<object> {
  const { limits, introspection, apolloReporting } = configuration
  const options: ApolloServerOptions<object> = {
    schema,
    nodeEnv: 'production',
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: parseOptions(limits),
    documentStore: new DocumentStore(),
    formatError: formatError({
      logger,
      exposed,
      secrets,
      ...(introspection && { advise: (message: string) => mistakeAdvice(schema, message) }),
    }),
    logger,
    plugins: [
      limitsPlugin(limits),
      statusPlugin((code) => {
        metrics.countError(code)
      }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: limits.drainTimeoutMs }),
      ...(apolloReporting ? [] : silent()),
    ],
  }
  const make = (): ApolloServer<object> => new ApolloServer<object>(options)
  return apolloReporting ? make() : withoutApolloVariables(make)
}

const silent = (): ApolloServerPlugin[] => [
  ApolloServerPluginUsageReportingDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
]
