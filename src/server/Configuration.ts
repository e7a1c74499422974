import type { Limits } from './Limits.ts'

/** How to reach a Neo4j; absent, the embedded engine is used. */
export interface Neo4jConfiguration {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database?: string
}

/** Everything the environment decides, checked; made by `readConfiguration`. */
export interface Configuration {
  readonly port: number
  readonly host: string
  /** The path below which browsers find all of this; it begins and ends with a slash. */
  readonly basePath: string
  readonly dataDir: string
  readonly neo4j?: Neo4jConfiguration
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  readonly corsOrigins: readonly string[]
  readonly introspection: boolean
  readonly playground: boolean
  /** Whether Apollo's own variables count: it tells Apollo of usage then. */
  readonly apolloReporting: boolean
  readonly limits: Limits
}
