import type { Limits } from '../Limits.ts'
import { aliases } from './aliases.ts'
import { cost } from './cost.ts'
import { costAdvice } from './costAdvice.ts'
import { depth } from './depth.ts'
import type { LimitedOperation } from './LimitedOperation.ts'

/** What to do instead; more of it for programs. */
export interface Advice {
  readonly advice: string
  readonly extensions: object
}

/** One measure of an operation, its bound and the advice that goes with a refusal. */
export interface OperationLimit {
  readonly measure: 'depth' | 'aliases' | 'cost'
  readonly of: (operation: LimitedOperation, limits: Limits) => number
  readonly bound: (limits: Limits) => number
  readonly advice: string | ((operation: LimitedOperation, limits: Limits) => Advice)
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
    advice: costAdvice,
  },
]
