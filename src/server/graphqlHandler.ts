import type { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import type { RequestHandler } from 'express'
import { body } from './limits/body.ts'
import { deadline } from './limits/deadline.ts'
import { document } from './limits/document.ts'
import { queryString } from './limits/queryString.ts'
import { origins } from './origins.ts'
import { persistedDocument } from './persistedDocument.ts'
import { Refusal } from './Refusal.ts'
import type { ServerOptions } from './ServerOptions.ts'

const METHODS = ['GET', 'POST']

/** /graphql: what is refused before Apollo sees it, in order of its price, then Apollo within the deadline. */
export function graphqlHandler(
  apollo: ApolloServer<object>,
  options: ServerOptions,
  documents: ReadonlyMap<string, string>,
): RequestHandler[] {
  const { limits, corsOrigins } = options.configuration
  const answer = deadline(limits, async (request, response, scope) => {
    const handle = expressMiddleware(apollo, { context: () => Promise.resolve(options.context(scope)) })
    await handle(request, response, () => undefined)
  })
  return [
    origins(corsOrigins),
    refuseOtherMethod,
    refuseUnloaded(options.loaded ?? (() => true)),
    queryString,
    ...body(limits),
    ensureBody,
    persistedDocument(documents),
    document(limits),
    answer,
  ]
}

const refuseOtherMethod: RequestHandler = ({ method }, _response, next) => {
  if (METHODS.includes(method)) {
    next()
    return
  }
  const headers = { Allow: METHODS.join(', ') }
  next(
    new Refusal(405, 'METHOD_NOT_ALLOWED', `Method given: ${method}; allowed: ${METHODS.join(', ')}`, {
      headers,
    }),
  )
}

/** Half a graph would answer falsely. */
const refuseUnloaded =
  (loaded: () => boolean): RequestHandler =>
  (_request, _response, next) => {
    const message = 'The graph is being loaded or its database is away; try again in some seconds'
    const headers = { 'Retry-After': '2' }
    next(loaded() ? undefined : new Refusal(503, 'DATABASE_UNAVAILABLE', message, { headers }))
  }

/** Apollo wants the property to be there, for GET as well. */
const ensureBody: RequestHandler = (request, _response, next) => {
  const body: unknown = request.body
  request.body = body ?? {}
  next()
}
