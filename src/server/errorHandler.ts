import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { cutText } from '../text/cutText.ts'
import { errorReport } from './errorReport.ts'
import { Refusal } from './Refusal.ts'

/** What the body reader throws, by its `type`. */
const BODY_ERRORS: Readonly<Record<string, readonly [number, string, string]>> = {
  'entity.too.large': [413, 'PAYLOAD_TOO_LARGE', 'The body is too large'],
  'entity.parse.failed': [400, 'BAD_REQUEST', 'The body is not a JSON object; allowed: {"query": "…"}'],
  'charset.unsupported': [415, 'UNSUPPORTED_MEDIA_TYPE', 'The charset is not known; allowed: utf-8'],
  'encoding.unsupported': [
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'Content-Encoding allowed: identity, gzip, deflate, br',
  ],
  'request.aborted': [400, 'BAD_REQUEST', 'The body ended too early'],
  'request.size.invalid': [400, 'BAD_REQUEST', 'The body is not as long as Content-Length says'],
}

/** Every error that leaves the handlers, as JSON; the unforeseen is masked and logged under its reference. */
export function errorHandler(logger: Logger, secrets: readonly string[]): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const refusal = refusalOf(error) ?? unforeseen(error, logger, secrets)
    const { status, code, message, headers, extensions } = refusal
    if (!request.complete) response.set('Connection', 'close')
    response
      .status(status)
      .set(headers)
      .json({ errors: [{ message, extensions: { code, ...extensions } }] })
  }
}

/** The last handler: no such address. */
export const notFound: RequestHandler = (request, _response, next) => {
  next(
    new Refusal(
      404,
      'NOT_FOUND',
      `There is nothing at ${cutText(request.path, 100)}; the API is at /graphql`,
    ),
  )
}

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (typeof error !== 'object' || error === null) return undefined
  const type = 'type' in error && typeof error.type === 'string' ? error.type : ''
  const known = BODY_ERRORS[type]
  if (known) return new Refusal(...known, limitOf(error))
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  return status >= 400 && status < 500
    ? new Refusal(status, 'BAD_REQUEST', 'The request cannot be read')
    : undefined
}

function limitOf(error: object): { extensions?: Record<string, unknown> } {
  return 'limit' in error && typeof error.limit === 'number' ? { extensions: { limit: error.limit } } : {}
}

function unforeseen(error: unknown, logger: Logger, secrets: readonly string[]): Refusal {
  const reference = randomUUID()
  logger.error({ reference, error: errorReport(error, secrets) }, 'request failed')
  const message = `Something went wrong that we did not foresee. Reference: ${reference}`
  return new Refusal(500, 'INTERNAL_SERVER_ERROR', message, { extensions: { reference } })
}
