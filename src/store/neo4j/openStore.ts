import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import { checkText } from '../checkText.ts'
import type { GraphStore, Query, Row, Value } from '../GraphStore.ts'
import { statement } from '../statement.ts'
import { StoreUnavailable } from '../StoreUnavailable.ts'
import { faultOf } from './faultOf.ts'
import { textColumn } from '../textColumn.ts'

export interface Neo4jOptions {
  /** bolt://, neo4j:// or their encrypted forms; neo4j:// routes reads to readers. */
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database?: string | undefined
  /** Milliseconds that a read may take; the server ends it then. */
  readonly timeoutMs: number
}

/** A load is one transaction. */
const WRITE_TIMEOUT_MS = 300_000
const INDEX_SECONDS = 60

/**
 * Opens a driver; the server need not be there yet. Reads are managed transactions routed to readers, writes are
 * retried, both see what this process wrote before (bookmarks).
 */
export function openStore(options: Neo4jOptions): Promise<GraphStore> {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 3_000,
    connectionAcquisitionTimeout: 4_000,
    connectionTimeout: 3_000,
    userAgent: 'plangraph',
  })
  const bookmarkManager = neo4j.bookmarkManager()
  const session = (mode: 'READ' | 'WRITE'): ReturnType<Driver['session']> =>
    driver.session({
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager,
      ...(options.database !== undefined && { database: options.database }),
    })
  const run = async (transaction: ManagedTransaction, query: Query): Promise<readonly Row[]> => {
    const result = await transaction.run(query.text, parametersOf(query))
    return result.records.map((record) => record.toObject() as Row)
  }
  const guarded = async <Result>(milliseconds: number, work: Promise<Result>): Promise<Result> => {
    let timer: NodeJS.Timeout | undefined
    const mute = new Promise<never>((_resolve, reject) => {
      const silent = new StoreUnavailable(
        `${hostOf(options.uri)} does not answer; see whether the server is well`,
      )
      timer = setTimeout(() => {
        reject(silent)
      }, milliseconds)
    })
    try {
      return await Promise.race([work, mute])
    } catch (error) {
      throw faultOf(error, hostOf(options.uri), options.timeoutMs)
    } finally {
      clearTimeout(timer)
      work.catch(() => undefined)
    }
  }
  const read = async (query: Query): Promise<readonly Row[]> => {
    checkText(query.parameters)
    const open = session('READ')
    const answer = open.executeRead((transaction) => run(transaction, query), { timeout: options.timeoutMs })
    return guarded(
      options.timeoutMs + 500,
      answer.finally(() => open.close()),
    )
  }
  const auto = async (query: Query): Promise<void> => {
    const open = session('WRITE')
    await guarded(
      WRITE_TIMEOUT_MS,
      open.run(query.text, parametersOf(query)).then(() => open.close()),
    )
  }

  const store: GraphStore = {
    engine: 'neo4j',
    read,
    write: async (work) => {
      const open = session('WRITE')
      const answer = open.executeWrite(
        (transaction) =>
          work({
            run: (query) => {
              checkText(query.parameters)
              return run(transaction, query)
            },
          }),
        { timeout: WRITE_TIMEOUT_MS },
      )
      return guarded(
        WRITE_TIMEOUT_MS,
        answer.finally(() => open.close()),
      )
    },
    define: auto,
    defineSearch: async () => {
      await auto({ text: statement('neo4j/createSearchIndex'), parameters: {} })
      await auto({ text: statement('neo4j/awaitIndexes'), parameters: { seconds: INDEX_SECONDS } })
    },
    searchIndex: async (text, limit) => {
      const parameters = { text: inert(text), limit }
      const rows = await read({ text: statement('neo4j/searchEntities'), parameters })
      return rows.map((row) => ({ id: textColumn(row, 'id'), score: Number(row.score) }))
    },
    health: async () => {
      try {
        await read({ text: statement('getFingerprint'), parameters: {} })
        return { engine: 'neo4j', available: true }
      } catch (error) {
        return {
          engine: 'neo4j',
          available: false,
          detail: error instanceof Error ? error.message : 'unknown',
        }
      }
    },
    close: () => driver.close(),
  }
  return Promise.resolve(store)
}

/** The address without credentials. */
const hostOf = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//')

/** Neo4j wants integers for LIMIT: whole numbers go in as such, and 7 equals 7.0 on both engines. */
const native = (value: Value): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(native)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, native(held)]))
}

const parametersOf = (query: Query): Record<string, unknown> =>
  native(query.parameters) as Record<string, unknown>

/** What Lucene reads as syntax, escaped; AND, OR and NOT are operators in capitals only. */
const inert = (text: string): string =>
  text.toLowerCase().replaceAll(/[+\-&|!(){}[\]^"~*?:\\/<>=]/g, String.raw`\$&`)
