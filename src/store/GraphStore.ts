import type { NameMatch } from '../names/rankMatches.ts'

/** A value that both engines take as a parameter and give back in a row: plain JSON, no driver types. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }

/** One row of an answer: a value for each aliased column. */
export type Row = Readonly<Record<string, Value>>

/** A Cypher text with its parameters. Whole numbers reach both engines as integers. */
export interface Query {
  readonly text: string
  readonly parameters: Readonly<Record<string, Value>>
}

/** One unit of work: everything that `run` did is committed together, or nothing is. */
export interface Transaction {
  run(query: Query): Promise<readonly Row[]>
}

/** What a health check found. */
export interface StoreHealth {
  readonly engine: Engine
  readonly available: boolean
  readonly detail?: string
}

export type Engine = 'embedded' | 'neo4j'

/**
 * The only door to a database. Siblings: `embedded/` (in this process, persisted in a file) and `neo4j/`
 * (a server or a cluster). Both pass `tests/contract`.
 *
 * Errors: `StoreUnavailable` when the database cannot be reached, `StoreTimeout` past the deadline, `StoreBusy` when
 * too many late queries are still running.
 */
export interface GraphStore {
  readonly engine: Engine
  /** Runs one statement that only reads; on a cluster it goes to a reader. */
  read(query: Query): Promise<readonly Row[]>
  /** Runs a unit of work; it may be retried, so it must be idempotent. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>
  /** Runs one schema statement (constraint, index) outside a transaction. */
  define(query: Query): Promise<void>
  /** Makes the full-text index over `Entity.terms` and waits until every index answers. */
  defineSearch(): Promise<void>
  /**
   * Entities of some kinds (null: of all) whose names fit a text, best first, at most so many: one statement, a second
   * where nothing fits as it is written; syntax in the text is inert.
   */
  search(text: string, kinds: readonly string[] | null, limit: number): Promise<readonly NameMatch[]>
  health(): Promise<StoreHealth>
  close(): Promise<void>
}
