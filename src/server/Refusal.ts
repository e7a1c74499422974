/** A request that is not answered, as HTTP and as JSON: status, stable code, words that say what to do. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Readonly<Record<string, string>>
  readonly extensions: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    code: string,
    message: string,
    more: { headers?: Record<string, string>; extensions?: Record<string, unknown> } = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.headers = more.headers ?? {}
    this.extensions = more.extensions ?? {}
  }
}
