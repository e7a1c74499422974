import type { Limits } from '../Limits.ts'
import { aliases } from './aliases.ts'
import { cost } from './cost.ts'
import { depth } from './depth.ts'
import type { LimitedOperation } from './LimitedOperation.ts'

/** One measure of an operation, its bound and the advice that goes with a refusal. */
export interface OperationLimit {
  readonly measure: 'depth' | 'aliases' | 'cost'
  readonly of: (operation: LimitedOperation, limits: Limits) => number
  readonly bound: (limits: Limits) => number
  readonly advice: string
}

/** In this order: the cheap ones first. */
export const operationLimits: readonly OperationLimit[] = [
  { measure: 'depth', of: depth, bound: ({ maxDepth }) => maxDepth, advice: 'Ask for fewer levels' },
  {
    measure: 'aliases',
    of: aliases,
    bound: ({ maxAliases }) => maxAliases,
    advice: 'Ask in several requests',
  },
  {
    measure: 'cost',
    of: cost,
    bound: ({ maxCost }) => maxCost,
    advice: 'Ask for a smaller first or limit, or fewer levels',
  },
]
