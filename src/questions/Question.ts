import type { GraphQLResolveInfo } from 'graphql'
import type { Cardinality, PropertyType } from '../model/Declarations.ts'
import type { Model } from '../model/Model.ts'
import type { Words } from '../model/Words.ts'
import type { Planned } from '../query/Plan.ts'
import type { Planner } from '../query/Planner.ts'
import type { GraphStore } from '../store/GraphStore.ts'

/** What questions are asked of. */
export interface Asking {
  readonly model: Model
  readonly store: GraphStore
  readonly planner: Planner
}

export interface Argument {
  /** A scalar, a vocabulary, or a type of the schema by its name (`ProjectFilter`). */
  readonly type: PropertyType | `${string}Filter` | `${string}Order`
  readonly words: Words
  readonly required?: boolean
  readonly list?: boolean
  readonly default?: boolean | number | string | readonly string[]
}

/** A cross-cutting question: one root field, offered with its words and an example by `questions`. */
export interface Question {
  /** The root field. */
  readonly name: string
  readonly title: Words
  readonly description: Words
  /** A GraphQL document that asks it, worth copying. */
  readonly example: string
  readonly arguments: Readonly<Record<string, Argument>>
  /** A connection takes `first` and `after` beside its own arguments. */
  readonly answer: { readonly to: string; readonly cardinality: Cardinality }
  /**
   * Plans the answer from arguments that the schema has checked.
   *
   * @throws BadUserInput naming the argument at fault
   */
  readonly plan: (
    asking: Asking,
    given: Readonly<Record<string, unknown>>,
    info: GraphQLResolveInfo,
  ) => Promise<Planned<unknown>>
}
