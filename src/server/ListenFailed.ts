const ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program holds it; set PORT to a free one',
  EACCES: 'this user may not take it; set PORT to 1024 or more',
  EADDRNOTAVAIL: 'the address is not of this machine; set HOST to one that is',
  ENOTFOUND: 'the name is not known; set HOST to an address of this machine',
}

/** The server cannot listen where it was told to. */
export class ListenFailed extends Error {
  readonly code = 'LISTEN_FAILED'

  constructor(host: string, port: number, cause: unknown) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    super(`Cannot listen on ${host}:${port}: ${ADVICE[reason] ?? reason}`, { cause })
  }
}
