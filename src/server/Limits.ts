/** What one request may ask for; every number is a setting (see `settings`). */
export interface Limits {
  readonly maxBodyBytes: number
  readonly maxTokens: number
  readonly maxNesting: number
  readonly maxSelections: number
  readonly maxDepth: number
  readonly maxAliases: number
  readonly maxCost: number
  readonly requestTimeoutMs: number
  readonly headersTimeoutMs: number
  readonly drainTimeoutMs: number
  readonly maxRunaways: number
}
