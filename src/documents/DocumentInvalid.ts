/** A file that is no text we can read: what was given, what is allowed, what to do. */
export class DocumentInvalid extends Error {
  readonly code:
    | 'DOCUMENT_EMPTY'
    | 'DOCUMENT_BINARY'
    | 'DOCUMENT_ENCODING'
    | 'DOCUMENT_TOO_LARGE'
    | 'DOCUMENT_TWICE'
    | 'DOCUMENT_UNKNOWN'

  constructor(code: DocumentInvalid['code'], message: string) {
    super(message)
    this.code = code
  }
}
