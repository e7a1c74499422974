/** What the answer to one request is bound to: given to the context, so that a store can end its work in time. */
export interface RequestScope {
  /** The `X-Request-Id` of the answer and of the log lines. */
  readonly requestId: string
  /** Aborted at the deadline, and when the client goes away. */
  readonly signal: AbortSignal
  /** Milliseconds of the clock `Date.now` at which TIMEOUT is answered. */
  readonly deadline: number
}
