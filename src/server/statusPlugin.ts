import { type ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'

const STATUS: Readonly<Record<string, number>> = { DATABASE_UNAVAILABLE: 503, BUSY: 503, TIMEOUT: 504 }

/**
 * Lets the HTTP status say what the errors say, where nothing was answered, so that balancers and monitors see
 * it too; an answer that holds at least one root field stays 200. Tells the codes to `count`.
 */
export function statusPlugin(count: (code: string) => void): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: async ({ response }) => {
          await Promise.resolve()
          if (response.body.kind !== 'single') return
          const { errors, data } = response.body.singleResult
          const codes = (errors ?? []).map(codeOf)
          codes.forEach(count)
          const status = codes.flatMap((code) => STATUS[code] ?? [])[0]
          if (status === undefined || Object.values(data ?? {}).some((value) => value !== null)) return
          response.http.status = status
          if (status === 503) response.http.headers.set('retry-after', '5')
        },
      }),
  }
}

function codeOf({ extensions }: GraphQLFormattedError): string {
  return typeof extensions?.['code'] === 'string' ? extensions['code'] : 'INTERNAL_SERVER_ERROR'
}
