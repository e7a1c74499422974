import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import { pinoHttp, type HttpLogger } from 'pino-http'

const GIVEN = /^[\w.-]{1,64}$/
const QUIET = ['/health/', '/metrics', '/playground/']

/**
 * One line a request: id, method, path, status, milliseconds. The id is the caller's `X-Request-Id` where it is
 * a plain word, else a new one; it goes back in the same header. Headers, bodies and query strings are not
 * logged: they may hold what people ask.
 */
export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: (request, response) => {
      const id = idOf(request)
      response.setHeader('X-Request-Id', id)
      return id
    },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
    autoLogging: { ignore: ({ url }) => QUIET.some((path) => url?.startsWith(path)) },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: pathOf(url),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  })
}

function idOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && GIVEN.test(given) ? given : randomUUID()
}

function pathOf(url: string): string {
  return (url.split('?')[0] ?? '').slice(0, 200)
}
