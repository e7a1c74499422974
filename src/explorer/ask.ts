import type { TypedDocumentString } from './generated/documents.ts'

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

/**
 * Asks the API that served the page.
 *
 * @throws AskFailed with the server's code, or OFFLINE
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error
    throw new AskFailed('OFFLINE', '')
  })
  const { data, errors } = (await response.json()) as Answered<Result>
  const [first] = errors ?? []
  if (first) throw new AskFailed(first.extensions?.code ?? 'ERROR', first.message)
  if (!data) throw new AskFailed('ERROR', response.statusText)
  return data
}
