import type { RequestHandler } from 'express'
import { cutText } from '../text/cutText.ts'
import { Refusal } from './Refusal.ts'

/**
 * A body may name one of the page's own documents, `{"documentId": "sha256:…"}`, in place of a `query`. Read
 * before the limits: a named document is held to them like any other.
 */
export function persistedDocument(documents: ReadonlyMap<string, string>): RequestHandler {
  return (request, _response, next) => {
    const body: unknown = request.body
    if (typeof body === 'object' && body !== null && 'documentId' in body) {
      request.body = withQuery(body, documents)
    }
    next()
  }
}

function withQuery(
  { documentId, ...rest }: { readonly documentId: unknown },
  documents: ReadonlyMap<string, string>,
): object {
  if ('query' in rest) {
    throw new Refusal(400, 'BAD_REQUEST', 'Given: documentId and query; allowed: one of them')
  }
  const query = typeof documentId === 'string' ? documents.get(documentId) : undefined
  if (query !== undefined) return { ...rest, query }
  const given = cutText(JSON.stringify(documentId), 100)
  throw new Refusal(
    404,
    'PERSISTED_DOCUMENT_NOT_FOUND',
    `No document of the page has the id ${given}; send the document itself as "query"`,
  )
}
