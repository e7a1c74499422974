import { Neo4jError } from 'neo4j-driver'
import { StoreTimeout } from '../StoreTimeout.ts'
import { StoreUnavailable } from '../StoreUnavailable.ts'
import { WriteInRead } from '../WriteInRead.ts'

const AWAY = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A'])

/** What the driver threw, as one of ours: away, refused, late; the rest as it is. */
export function faultOf(error: unknown, host: string, timeoutMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (AWAY.has(error.code) || /DatabaseUnavailable|DatabaseNotFound/.test(error.code)) {
    return new StoreUnavailable(`${host} cannot be reached; start it or correct NEO4J_URI and NEO4J_DATABASE`)
  }
  if (error.code.startsWith('Neo.ClientError.Security')) {
    return new StoreUnavailable(`${host} refuses the login; correct NEO4J_USER and NEO4J_PASSWORD`)
  }
  if (error.code === 'Neo.ClientError.Statement.AccessMode') return new WriteInRead()
  return error.code.includes('TransactionTimedOut') ? new StoreTimeout(timeoutMs) : error
}
