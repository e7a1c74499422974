import type { TypedDocumentString } from './generated/documents.ts'

/** What the server knows a document of the page by: the hash of its text. */
export function idOf<Result, Variables>({ __meta__ }: TypedDocumentString<Result, Variables>): string {
  const { id } = __meta__ as { readonly id: string }
  return id
}
