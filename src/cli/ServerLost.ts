const REFUSED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT', 'EACCES', 'EPERM'])

/** The server that holds the data folder could not be reached, or went away before it answered. */
export class ServerLost extends Error {
  readonly code = 'SERVER_LOST'

  constructor(url: string, cause: unknown) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    super(
      REFUSED.has(reason)
        ? `The server at ${url} holds the data folder, but cannot be reached (${reason}); see whether it runs and may be connected to, or stop it, then run this again`
        : `The server at ${url} went away before it answered (${reason}); some documents may be loaded already. See why it ended, start it again, then run this again: what is loaded already is loaded once`,
      { cause },
    )
  }
}
