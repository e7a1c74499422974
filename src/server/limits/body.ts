import { isUtf8 } from 'node:buffer'
import express, { type RequestHandler } from 'express'
import type { Limits } from '../Limits.ts'
import { Refusal } from '../Refusal.ts'
import { jsonNesting } from './jsonNesting.ts'

const TYPES = ['application/json', 'application/graphql-response+json']

/**
 * Reads a JSON body: at most `maxBodyBytes` once unpacked (413), of a JSON type and in UTF-8 (415), of valid
 * bytes and not nested beyond `maxNesting` (400). Bytes of another encoding would otherwise come in as U+FFFD.
 */
export function body(limits: Limits): RequestHandler[] {
  const verify = (_request: unknown, _response: unknown, bytes: Buffer, encoding: string): void => {
    refuseOtherEncoding(bytes, encoding)
    refuseNesting(bytes, limits.maxNesting)
  }
  return [
    refuseOtherType,
    nameCharset,
    refuseDeclaredLength(limits),
    express.json({ type: TYPES, limit: limits.maxBodyBytes, verify }),
  ]
}

const refuseOtherType: RequestHandler = (request, _response, next) => {
  if (request.method !== 'POST' || request.is(TYPES)) {
    next()
    return
  }
  const given = request.get('content-type') ?? 'none'
  const empty = request.is(TYPES) === null
  const status = empty ? 400 : 415
  const code = empty ? 'BAD_REQUEST' : 'UNSUPPORTED_MEDIA_TYPE'
  const allowed = 'allowed: a JSON object {"query": "…"} sent as application/json'
  next(
    new Refusal(status, code, `${empty ? 'The body is empty' : `Content-Type given: ${given}`}; ${allowed}`),
  )
}

const CHARSET = /(;\s*charset\s*=\s*)"?([^\s;"]+)"?/i

/** UTF-8 has several names (`utf8`), of which the body reader knows one. */
const nameCharset: RequestHandler = (request, _response, next) => {
  const { headers } = request
  const { 'content-type': type } = headers
  if (type !== undefined)
    headers['content-type'] = type.replace(CHARSET, (given, before: string, label: string) =>
      isUtf8Label(label) ? `${before}utf-8` : given,
    )
  next()
}

function isUtf8Label(label: string): boolean {
  try {
    return new TextDecoder(label).encoding === 'utf-8'
  } catch {
    return false
  }
}

/** What says itself that it is too long is refused at once, not when it has come in. */
const refuseDeclaredLength =
  ({ maxBodyBytes: limit }: Limits): RequestHandler =>
  (request, _response, next) => {
    const given = Number(request.get('content-length') ?? 0)
    if (given <= limit) next()
    else {
      const message = `The body is ${given} bytes long; allowed: ${limit}`
      next(new Refusal(413, 'PAYLOAD_TOO_LARGE', message, { extensions: { limit } }))
    }
  }

function refuseOtherEncoding(bytes: Buffer, encoding: string): void {
  if (encoding !== 'utf-8') {
    throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE', `Charset given: ${encoding}; allowed: utf-8`)
  }
  if (!isUtf8(bytes)) {
    throw new Refusal(
      400,
      'BAD_REQUEST',
      'The body is not valid UTF-8; convert it to UTF-8 and send it again',
    )
  }
}

function refuseNesting(bytes: Buffer, limit: number): void {
  const nesting = jsonNesting(bytes)
  if (nesting <= limit) return
  const extensions = { measure: 'nesting', nesting, limit }
  throw new Refusal(400, 'QUERY_TOO_COMPLEX', `The body nests ${nesting} levels; allowed: ${limit}`, {
    extensions,
  })
}
