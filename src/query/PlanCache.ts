import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Planned } from './Plan.ts'

/** Plans of one field of a document that are kept: documents that are asked often vary little. */
const MOST = 50

/**
 * Keeps what was planned for a field of a document. A server parses a document once and asks it often; the same field
 * with the same variables and arguments has the same plan, whose `shape` holds no state.
 */
export class PlanCache {
  private readonly plans = new WeakMap<FieldNode, Map<string, Planned<unknown>>>()

  get<Value>(info: GraphQLResolveInfo, further: unknown, plan: () => Planned<Value>): Planned<Value> {
    const [node, ...others] = info.fieldNodes
    if (!node || others.length > 0) return plan()
    const known = this.plans.get(node) ?? new Map<string, Planned<unknown>>()
    this.plans.set(node, known)
    const key = JSON.stringify([info.variableValues, further])
    const kept = known.get(key) as Planned<Value> | undefined
    if (kept) return kept
    if (known.size >= MOST) known.clear()
    const made = plan()
    known.set(key, made)
    return made
  }
}
