import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { LRUCache } from 'lru-cache'
import { bytesOfSyntax } from '../text/bytesOfSyntax.ts'
import type { Planned } from './Plan.ts'

const MOST_BYTES = 32 * 2 ** 20

/** Measured: what telling an answer keeps for each character of the statement that asks for it. */
const BYTES_OF_CHARACTER = 16

/**
 * Keeps what was planned for a field of a document. A server parses a document once and asks it often; the same field
 * with the same variables and arguments has the same plan, whose `shape` holds no state. What was longest not asked goes
 * first, and with it the syntax tree of its document.
 */
export class PlanCache {
  private readonly plans: LRUCache<string, Planned<unknown>>
  private readonly numbers = new WeakMap<FieldNode, number>()
  private numbered = 0

  constructor(maxSize = MOST_BYTES) {
    this.plans = new LRUCache({ maxSize })
  }

  /** About how much memory the plans take. */
  get bytes(): number {
    return this.plans.calculatedSize
  }

  get<Value>(info: GraphQLResolveInfo, further: unknown, plan: () => Planned<Value>): Planned<Value> {
    const [node, ...others] = info.fieldNodes
    if (!node || others.length > 0) return plan()
    const key = `${this.numberOf(node)} ${JSON.stringify([info.variableValues, further])}`
    const kept = this.plans.get(key) as Planned<Value> | undefined
    if (kept) return kept
    const made = plan()
    const text = key.length + (made.query?.text.length ?? 0)
    this.plans.set(key, made, { size: bytesOfSyntax(node) + BYTES_OF_CHARACTER * text })
    return made
  }

  private numberOf(node: FieldNode): number {
    const known = this.numbers.get(node)
    if (known !== undefined) return known
    this.numbers.set(node, (this.numbered += 1))
    return this.numbered
  }
}
