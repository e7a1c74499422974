/** The database cannot be reached or opened; the message says which one and what to do, never a password. */
export class StoreUnavailable extends Error {
  readonly code = 'DATABASE_UNAVAILABLE'
}
