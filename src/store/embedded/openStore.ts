import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { GrafeoDB, QueryResult } from '@grafeo-db/js'
import { searchNames } from '../../names/searchNames.ts'
import { candidatesOf } from '../candidatesOf.ts'
import { checkText } from '../checkText.ts'
import type { GraphStore, Query, Row, Transaction } from '../GraphStore.ts'
import { searchParameters } from '../searchParameters.ts'
import { statement } from '../statement.ts'
import { StoreBusy } from '../StoreBusy.ts'
import { StoreTimeout } from '../StoreTimeout.ts'
import { StoreUnavailable } from '../StoreUnavailable.ts'
import { WriteInRead } from '../WriteInRead.ts'
import { checkHeaders } from './checkHeaders.ts'
import { faultOf, isConflict } from './faultOf.ts'

export interface EmbeddedOptions {
  /** The folder that the graph is kept in; made where it is missing. */
  readonly dataDir: string
  /** Milliseconds that a read may take. */
  readonly timeoutMs: number
  /** Late reads that may still be running; the engine cannot cancel them. */
  readonly maxRunaways?: number
}

const MAX_RUNAWAYS = 8
const CONFLICT_RETRIES = 10
/** Every term counts as rare as it is, however often it stands and however long the rest: what bears all comes first. */
const SEARCH_INDEX = { tokenizer: 'standard', stopWords: [], k1: 0, b: 0 }

/**
 * Opens the embedded engine over `<dataDir>/graph.grafeo`.
 *
 * @throws StoreUnavailable with path and advice where the folder or file cannot be used; files stay as they are.
 */
export async function openStore({
  dataDir,
  timeoutMs,
  maxRunaways = MAX_RUNAWAYS,
}: EmbeddedOptions): Promise<GraphStore> {
  const engine = await loadEngine()
  const file = join(resolve(dataDir), 'graph.grafeo')
  const database = openFile(engine, file)
  let closed = false
  let late = 0
  let writing: Promise<unknown> = Promise.resolve()

  const execute = async (target: Pick<GrafeoDB, 'executeCypher'>, query: Query): Promise<QueryResult> => {
    checkText(query.parameters)
    try {
      return await target.executeCypher(query.text, query.parameters)
    } catch (error) {
      throw faultOf(error, file)
    }
  }
  const run = async (target: Pick<GrafeoDB, 'executeCypher'>, query: Query): Promise<readonly Row[]> => {
    const result = await execute(target, query)
    return result.toArray() as Row[]
  }
  /** The engine has no read-only transactions; one that is never committed is as good. */
  const runDiscarding = async (query: Query): Promise<readonly Row[]> => {
    const transaction = database.beginTransaction()
    try {
      const result = await execute(transaction, query)
      if (Object.values(result.counters).some((changed) => changed > 0)) throw new WriteInRead()
      return result.toArray() as Row[]
    } finally {
      rollBack(transaction)
    }
  }
  const begin = (): void => {
    if (closed) throw new StoreUnavailable(`The store over ${file} is closed; open it again`)
  }
  const read = async (query: Query): Promise<readonly Row[]> => {
    begin()
    if (late >= maxRunaways) throw new StoreBusy(late)
    const answer = runDiscarding(query)
    let expired = false
    const { promise, timer } = deadline(timeoutMs, () => {
      expired = true
      late += 1
    })
    void answer
      .catch(() => undefined)
      .finally(() => {
        if (expired) late -= 1
      })
    return Promise.race([answer, promise]).finally(() => {
      clearTimeout(timer)
    })
  }
  const attempt = async <Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> => {
    const transaction = database.beginTransaction()
    try {
      const result = await work({ run: (query) => run(transaction, query) })
      transaction.commit()
      return result
    } catch (error) {
      rollBack(transaction)
      throw error
    }
  }
  const retried = async <Result>(
    work: (transaction: Transaction) => Promise<Result>,
    retries = CONFLICT_RETRIES,
  ): Promise<Result> => {
    try {
      return await attempt(work)
    } catch (error) {
      if (retries === 0 || !isConflict(error)) throw faultOf(error, file)
      return retried(work, retries - 1)
    }
  }

  return {
    engine: 'embedded',
    read,
    write: async (work) => {
      begin()
      const mine = writing.then(() => retried(work))
      writing = mine.catch(() => undefined)
      return await mine
    },
    define: async (query) => {
      begin()
      await run(database, query)
    },
    defineSearch: async () => {
      // The index of earlier versions.
      await database.dropTextIndex('Entity', 'search')
      await database.createTextIndex('Entity', 'terms', SEARCH_INDEX)
    },
    search: async (text, kinds, limit) => {
      const hits = await searchNames(text, kinds, async (query) => {
        const terms = query.conditions.flatMap((condition) => condition.flatMap((group) => group.terms))
        const words = [...new Set([...terms, ...(query.kinds ?? []), query.whole])].join(' ')
        const kindTerms = query.kinds?.map((kind) => ` ${kind} `) ?? null
        const parameters = { ...searchParameters(query, limit), words, kinds: kindTerms }
        return candidatesOf(await read({ text: statement('embedded/findCandidates'), parameters }))
      })
      return hits.slice(0, limit)
    },
    health: async () => {
      try {
        await read({ text: statement('getFingerprint'), parameters: {} })
        return { engine: 'embedded', available: true }
      } catch (error) {
        return {
          engine: 'embedded',
          available: false,
          detail: error instanceof Error ? error.message : 'unknown',
        }
      }
    },
    close: async () => {
      if (closed) return
      closed = true
      await writing
      try {
        database.close()
      } catch (error) {
        throw faultOf(error, file)
      }
    },
  }
}

/** A commit that failed has ended the transaction; what made it fail must not be hidden by that. */
function rollBack(transaction: ReturnType<GrafeoDB['beginTransaction']>): void {
  try {
    if (transaction.isActive) transaction.rollback()
  } catch {
    // It is over already.
  }
}

function deadline(
  milliseconds: number,
  expire: () => void,
): { promise: Promise<never>; timer: NodeJS.Timeout } {
  let timer: NodeJS.Timeout | undefined
  const promise = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      expire()
      reject(new StoreTimeout(milliseconds))
    }, milliseconds)
  })
  promise.catch(() => undefined)
  return { promise, timer: timer as NodeJS.Timeout }
}

/** The engine's binary exists for some platforms only, so it is loaded when it is needed. */
async function loadEngine(): Promise<typeof GrafeoDB> {
  try {
    const { default: grafeo } = await import('@grafeo-db/js')
    return grafeo.GrafeoDB
  } catch {
    const platform = `${process.platform}-${process.arch}`
    throw new StoreUnavailable(
      `The embedded engine has no binary for ${platform}; set NEO4J_URI to use a Neo4j server instead`,
    )
  }
}

function openFile(engine: typeof GrafeoDB, file: string): GrafeoDB {
  const folder = join(file, '..')
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch {
    throw new StoreUnavailable(
      `DATA_DIR ${folder} cannot be written; make it writable or name another folder`,
    )
  }
  try {
    if (!existsSync(file)) return engine.create(file)
    if (statSync(file).isDirectory()) throw new StoreUnavailable(`${file} is a folder; name another DATA_DIR`)
    accessSync(file, constants.W_OK)
    checkHeaders(file)
    return engine.open(file)
  } catch (error) {
    throw faultOf(error, file)
  }
}
