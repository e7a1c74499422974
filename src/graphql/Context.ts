import type { Model } from '../model/Model.ts'
import type { Planner } from '../query/Planner.ts'
import type { GraphStore } from '../store/GraphStore.ts'

/** What resolvers work with. */
export interface Context {
  readonly model: Model
  readonly store: GraphStore
  readonly planner: Planner
  /** What the seed offers to copy, by the name of the question. */
  readonly examples: ReadonlyMap<string, string>
}
