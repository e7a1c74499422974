import type { TypedDocumentString } from './generated/documents.ts'
import { idOf } from './idOf.ts'
import { toBrowser } from './state/basePath.ts'

/** What the server refuses, or that it cannot be reached: told to the reader with what to do. */
export class AskFailed extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

interface Answered<Result> {
  readonly data?: Result | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

const UNKNOWN_DOCUMENT = 'PERSISTED_DOCUMENT_NOT_FOUND'

/**
 * Asks the API that served the page, by the document's id; a server of another version, which does not know it,
 * is sent the document itself.
 *
 * @throws AskFailed with the server's code, or OFFLINE
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await post<Result>({ documentId: idOf(document), variables }, signal)
  } catch (error) {
    if (!(error instanceof AskFailed) || error.code !== UNKNOWN_DOCUMENT) throw error
    return post<Result>({ query: document.toString(), variables }, signal)
  }
}

async function post<Result>(body: object, signal: AbortSignal | undefined): Promise<Result> {
  const response = await fetch(toBrowser('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error
    throw new AskFailed('OFFLINE', '')
  })
  const { data, errors } = await answered<Result>(response)
  const [first] = errors ?? []
  if (first) throw new AskFailed(first.extensions?.code ?? 'ERROR', first.message)
  if (!data) throw new AskFailed('ERROR', response.statusText)
  return data
}

/** A proxy whose server is gone answers with a page of its own. */
async function answered<Result>(response: Response): Promise<Answered<Result>> {
  const text = await response.text()
  try {
    return JSON.parse(text) as Answered<Result>
  } catch {
    throw new AskFailed(response.status >= 500 ? 'OFFLINE' : 'ERROR', response.statusText)
  }
}
