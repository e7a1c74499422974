import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Configuration } from './Configuration.ts'
import type { Door } from './Door.ts'
import type { Readiness } from './Readiness.ts'
import type { RequestScope } from './RequestScope.ts'
import type { Tab } from './Tab.ts'

/** What a server is made of. */
export interface ServerOptions {
  readonly schema: GraphQLSchema
  /** A new context for each request; may take the request's scope, to end its work at the deadline. */
  readonly context: (scope: RequestScope) => object
  readonly configuration: Configuration
  /** The questions offered in the playground. */
  readonly tabs: readonly Tab[]
  /** The folder of the built page that is served at `/`; without it `/` leads to the playground. */
  readonly explorer?: string
  readonly readiness: () => Promise<Readiness>
  /** False while the graph is not whole yet: then questions are refused. Always true where it is left out. */
  readonly loaded?: () => boolean
  readonly logger: Logger
  /** Where documents can be loaded; absent, nothing can be written. */
  readonly door?: Door
  /** Codes whose messages clients may see, beside those of `exposedCodes`. */
  readonly exposed?: readonly string[]
}
