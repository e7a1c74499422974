import { setTimeout as wait } from 'node:timers/promises'
import neo4j, { type Driver, type ManagedTransaction, type SessionMode } from 'neo4j-driver'
import { searchNames } from '../../names/searchNames.ts'
import { candidatesOf } from '../candidatesOf.ts'
import { checkText } from '../checkText.ts'
import type { GraphStore, Query, Row, Value } from '../GraphStore.ts'
import { searchParameters } from '../searchParameters.ts'
import { statement } from '../statement.ts'
import { StoreTimeout } from '../StoreTimeout.ts'
import { StoreUnavailable } from '../StoreUnavailable.ts'
import { faultOf } from './faultOf.ts'
import { luceneQuery } from './luceneQuery.ts'
import { Pulse, type Rhythm } from './Pulse.ts'

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
const MOST_CONNECTIONS = 100
/** One batch of a load. */
const STATEMENT_TIMEOUT_MS = 30_000

/** When we begin to ask whether the server answers at all, how often it must not, and when we ask again. */
interface Patience extends Rhythm {
  readonly mode: SessionMode
  readonly firstMs: number
  readonly againMs: number
}

/** Who asks is told within five seconds. */
const READING: Patience = { mode: neo4j.session.READ, firstMs: 1_500, againMs: 2_000, probes: 4, eachMs: 750 }
/** A write that is ended is lost, so a busy server has longer. */
const WRITING: Patience = {
  mode: neo4j.session.WRITE,
  firstMs: 4_000,
  againMs: 5_000,
  probes: 6,
  eachMs: 4_000,
}

/**
 * Opens a driver; the server need not be there yet. Reads are managed transactions routed to readers, writes are
 * retried, both see what this process wrote before (bookmarks).
 */
export function openStore(options: Neo4jOptions): Promise<GraphStore> {
  const connect = (maxConnectionPoolSize: number): Driver =>
    neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: 3_000,
      // Longer than it takes to tell that a server is silent: a busy one is slow to open a connection.
      connectionAcquisitionTimeout: 30_000,
      connectionTimeout: 3_000,
      maxConnectionPoolSize,
      userAgent: 'plangraph',
    })
  const driver = connect(MOST_CONNECTIONS)
  const asking = connect(WRITING.probes)
  const pulse = new Pulse(asking, options.database)
  let closed = false
  const bookmarkManager = neo4j.bookmarkManager()
  const session = (mode: 'READ' | 'WRITE'): ReturnType<Driver['session']> =>
    driver.session({
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager,
      ...(options.database !== undefined && { database: options.database }),
    })
  const run = async (transaction: ManagedTransaction, query: Query): Promise<readonly Row[]> => {
    const result = await transaction.run(query.text, parametersOf(query))
    pulse.heard()
    return result.records.map((record) => record.toObject() as Row)
  }
  /** The server ends a late transaction up to two seconds after its time, and a mute one says nothing. */
  const late = async (milliseconds: number, patience: Patience, signal: AbortSignal): Promise<never> => {
    const end = Date.now() + milliseconds
    for (let pause = patience.firstMs; ; pause = patience.againMs) {
      await wait(Math.max(0, Math.min(pause, end - Date.now())), undefined, { signal })
      if (!(await pulse.answers(patience.mode, patience))) {
        throw new StoreUnavailable(`${hostOf(options.uri)} does not answer; see whether the server is well`)
      }
      if (Date.now() >= end) throw new StoreTimeout(milliseconds)
    }
  }
  const guarded = async <Result>(
    milliseconds: number,
    patience: Patience,
    work: Promise<Result>,
  ): Promise<Result> => {
    const finished = new AbortController()
    work.catch(pulse.heardError)
    try {
      return await Promise.race([work, late(milliseconds, patience, finished.signal)])
    } catch (error) {
      throw faultOf(error, hostOf(options.uri), options.timeoutMs)
    } finally {
      finished.abort()
    }
  }
  const begin = (): void => {
    if (closed) throw new StoreUnavailable(`The store at ${hostOf(options.uri)} is closed; open it again`)
  }
  const read = async (query: Query): Promise<readonly Row[]> => {
    begin()
    checkText(query.parameters)
    const open = session('READ')
    const answer = open.executeRead((transaction) => run(transaction, query), { timeout: options.timeoutMs })
    return guarded(
      options.timeoutMs,
      READING,
      answer.finally(() => open.close()),
    )
  }
  /** A load may take long, but a server that does not answer at all is known within seconds. */
  const probe = async (): Promise<void> => {
    void pulse.probe('WRITE')
    await read({ text: statement('getFingerprint'), parameters: {} })
  }
  const auto = async (query: Query): Promise<void> => {
    await probe()
    const open = session('WRITE')
    const answer = Promise.resolve(open.run(query.text, parametersOf(query)))
    await guarded(
      WRITE_TIMEOUT_MS,
      WRITING,
      answer.finally(() => open.close()),
    )
  }

  const store: GraphStore = {
    engine: 'neo4j',
    read,
    write: async (work) => {
      await probe()
      const open = session('WRITE')
      let tell: (error: unknown) => void = () => undefined
      const silence = new Promise<never>((_resolve, reject) => {
        tell = reject
      })
      const step = async (transaction: ManagedTransaction, query: Query): Promise<readonly Row[]> => {
        checkText(query.parameters)
        try {
          return await guarded(STATEMENT_TIMEOUT_MS, WRITING, run(transaction, query))
        } catch (error) {
          // The driver would wait for a mute server to answer its rollback.
          if (error instanceof StoreUnavailable || error instanceof StoreTimeout) tell(error)
          throw error
        }
      }
      const answer = open.executeWrite((transaction) => work({ run: (query) => step(transaction, query) }), {
        timeout: WRITE_TIMEOUT_MS,
      })
      return guarded(WRITE_TIMEOUT_MS, WRITING, Promise.race([answer.finally(() => open.close()), silence]))
    },
    define: auto,
    defineSearch: async () => {
      await auto({ text: statement('neo4j/dropSearchIndex'), parameters: {} })
      await auto({ text: statement('neo4j/createSearchIndex'), parameters: {} })
      await auto({ text: statement('neo4j/awaitIndexes'), parameters: { seconds: INDEX_SECONDS } })
    },
    search: async (text, kinds, limit) => {
      const hits = await searchNames(text, kinds, async (query) => {
        const parameters = { ...searchParameters(query, limit), words: luceneQuery(query) }
        return candidatesOf(await read({ text: statement('neo4j/findCandidates'), parameters }))
      })
      return hits.slice(0, limit)
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
    close: async () => {
      closed = true
      await Promise.all([driver.close(), asking.close()])
    },
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
