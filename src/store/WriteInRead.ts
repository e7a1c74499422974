/** A statement given to `read` writes; nothing of it is kept. */
export class WriteInRead extends Error {
  readonly code = 'INTERNAL_SERVER_ERROR'

  constructor() {
    super('A statement given to read() writes; give it to write()')
  }
}
