import { setTimeout as wait } from 'node:timers/promises'
import { Neo4jError, type Driver, type SessionMode } from 'neo4j-driver'
import { statement } from '../statement.ts'

/** How often in a row, and how long each time, a server must leave a probe unanswered to count as silent. */
export interface Rhythm {
  readonly probes: number
  readonly eachMs: number
}

/**
 * Tells a busy server from one that is away. Probes go over connections of their own, which are kept once they were
 * opened: a busy server is slow to open another. Whatever the server says on any connection counts as an answer.
 */
export class Pulse {
  readonly #driver: Driver
  readonly #database: string | undefined
  readonly #waiting = new Set<() => void>()

  constructor(driver: Driver, database: string | undefined) {
    this.#driver = driver
    this.#database = database
  }

  /** Notes that the server said something: an answer, or an error of its own. */
  readonly heard = (): void => {
    for (const tell of this.#waiting) tell()
    this.#waiting.clear()
  }

  /** Notes what an error tells of the server: one that it sent, not one of the driver about a connection. */
  readonly heardError = (error: unknown): void => {
    if (error instanceof Neo4jError && error.code.startsWith('Neo.')) this.heard()
  }

  /** Asks the server for something small; never fails. */
  async probe(mode: SessionMode): Promise<void> {
    const session = this.#driver.session({
      defaultAccessMode: mode,
      ...(this.#database !== undefined && { database: this.#database }),
    })
    try {
      await session.run(statement('getFingerprint'))
      this.heard()
    } catch (error) {
      this.heardError(error)
    }
    await session.close().catch(() => undefined)
  }

  /** Whether the server says anything within some probes in a row. */
  async answers(mode: SessionMode, { probes, eachMs }: Rhythm): Promise<boolean> {
    for (let sent = 0; sent < probes; sent++) if (await this.#answered(mode, eachMs)) return true
    return false
  }

  async #answered(mode: SessionMode, milliseconds: number): Promise<boolean> {
    const over = new AbortController()
    const word = new Promise<boolean>((resolve) => {
      this.#waiting.add(() => {
        resolve(true)
      })
    })
    void this.probe(mode)
    const silence = wait(milliseconds, false, { ref: false, signal: over.signal }).catch(() => false)
    const answered = await Promise.race([word, silence])
    over.abort()
    return answered
  }
}
