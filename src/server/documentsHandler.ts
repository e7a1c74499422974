import { timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Door } from './Door.ts'
import { body } from './limits/body.ts'
import type { Limits } from './Limits.ts'
import { Refusal } from './Refusal.ts'

/** A text may hold brackets; the lists round it are few. */
const NESTING = 20

/** POST /documents: who holds the key may load documents. Who does not is refused before a body is read. */
export function documentsHandler({ key, maxBytes, receive }: Door, limits: Limits): RequestHandler[] {
  return [
    (request, _response, next) => {
      next(isKey(request.get('authorization') ?? '', key) ? undefined : unauthorised())
    },
    ...body({ ...limits, maxBodyBytes: maxBytes, maxNesting: NESTING }),
    async (request, response) => {
      response.json(await receive(request.body as unknown))
    },
  ]
}

function isKey(header: string, key: string): boolean {
  const [given, wanted] = [Buffer.from(header), Buffer.from(`Bearer ${key}`)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

const unauthorised = (): Refusal =>
  new Refusal(
    401,
    'UNAUTHORISED',
    'Documents are loaded by `plangraph ingest` of the user that runs the server; no key or another was given',
    { headers: { 'WWW-Authenticate': 'Bearer' } },
  )
