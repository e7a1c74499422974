import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { cutText } from '../text/cutText.ts'
import { errorReport } from './errorReport.ts'
import { exposedCodes } from './exposedCodes.ts'
import { maskSecrets } from './maskSecrets.ts'

/** A message may echo what was given; it is cut here. */
const LONGEST_MESSAGE = 1000
const KEPT = ['argument', 'reason', 'measure', 'nesting', 'selections', 'depth', 'aliases', 'cost', 'limit']
/** Lists of flat records. */
const KEPT_LISTS = ['fields', 'fits']

export interface FormatErrorOptions {
  readonly logger: Logger
  /** Beside those of `exposedCodes`. */
  readonly exposed?: readonly string[]
  /** Values masked wherever they stand. */
  readonly secrets?: readonly string[]
  /** What to write instead of what a document says, where it is not valid. */
  readonly advise?: (message: string) => string | undefined
}

/**
 * Errors as clients see them. A code of the list (from `extensions.code` of a GraphQL error, or the `code` of
 * what a resolver threw) keeps its message; an absent database is told in words of our own; anything else
 * becomes INTERNAL_SERVER_ERROR with a reference, under which the log holds the error whole.
 */
export function formatError(
  options: FormatErrorOptions,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const exposed = new Set([...exposedCodes, ...(options.exposed ?? [])])
  return (formatted, error) => {
    const thrown = unwrapResolverError(error)
    const argument = wrongLiteral(thrown)
    const code = argument === undefined ? codeOf(formatted, thrown) : 'BAD_USER_INPUT'
    if (formatted.message.endsWith('Validation aborted.')) return tooManyMistakes(formatted)
    if (code === 'DATABASE_UNAVAILABLE') return masked(formatted, thrown, code, options)
    if (!exposed.has(code)) return masked(formatted, thrown, 'INTERNAL_SERVER_ERROR', options)
    const advice = options.advise?.(formatted.message)
    const said = advice === undefined ? formatted.message : `${formatted.message} ${advice}`
    const message = maskSecrets(cut(said), options.secrets)
    return {
      ...formatted,
      message,
      extensions: { code, ...keptOf(formatted.extensions), ...keptOf(thrown), ...(argument && { argument }) },
    }
  }
}

const tooManyMistakes = (formatted: GraphQLFormattedError): GraphQLFormattedError => ({
  ...formatted,
  message: 'The document holds too many mistakes or conflicting fields to check; ask in several requests',
  extensions: { code: 'QUERY_TOO_COMPLEX', measure: 'mistakes' },
})

/** The argument whose literal is of no value of its type: to callers the same mistake as in a variable. */
function wrongLiteral(thrown: unknown): string | undefined {
  if (!(thrown instanceof GraphQLError) || !/ cannot represent /.test(thrown.message)) return undefined
  const place = thrown.nodes?.[0]?.loc
  return /(\w+)\s*:\s*$/.exec(place?.source.body.slice(0, place.start) ?? '')?.[1]
}

function codeOf({ extensions }: GraphQLFormattedError, thrown: unknown): string {
  const own = thrown instanceof GraphQLError ? thrown.extensions['code'] : undefined
  if (typeof own === 'string') return own
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string') {
    return thrown.code
  }
  return typeof extensions?.['code'] === 'string' ? extensions['code'] : 'INTERNAL_SERVER_ERROR'
}

function masked(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  code: string,
  { logger, secrets = [] }: FormatErrorOptions,
): GraphQLFormattedError {
  const reference = randomUUID()
  logger.error({ reference, code, path: formatted.path, error: errorReport(thrown, secrets) }, 'query failed')
  const words =
    code === 'DATABASE_UNAVAILABLE'
      ? 'The database cannot be reached; try again in some seconds'
      : 'Something went wrong that we did not foresee'
  return { ...formatted, message: `${words}. Reference: ${reference}`, extensions: { code, reference } }
}

function cut(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${cutText(message, LONGEST_MESSAGE)}…`
}

function keptOf(from: unknown): Record<string, unknown> {
  if (typeof from !== 'object' || from === null) return {}
  return Object.fromEntries(
    Object.entries(from).filter(
      ([name, value]) =>
        (KEPT.includes(name) && isPlain(value)) || (KEPT_LISTS.includes(name) && isListOfRecords(value)),
    ),
  )
}

const isListOfRecords = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((one: unknown) => typeof one === 'object' && one !== null && Object.values(one).every(isPlain))

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}
