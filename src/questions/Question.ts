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
  /** GraphQL documents worth copying, by the name of what they ask: data of the seed, for they name its entities. */
  readonly examples: ReadonlyMap<string, string>
}

export interface Argument {
  /** A scalar, a vocabulary, or a type of the schema by its name (`ProjectFilter`). */
  readonly type: PropertyType | `${string}Filter` | `${string}Order`
  readonly words: Words
  readonly required?: boolean
  readonly list?: boolean
  readonly default?: boolean | number | string | readonly string[]
}

/** What `questions` offers: a root field, or a field of every entity of a kind. */
export interface Offer {
  readonly name: string
  readonly title: Words
  readonly description: Words
}

/** A cross-cutting question: one root field. */
export interface Question extends Offer {
  readonly arguments: Readonly<Record<string, Argument>>
  /** Objects that it looks at beside those that it answers: the server's limit of cost counts them. */
  readonly reads?: number
  /** A connection takes `first` and `after` beside its own arguments. */
  readonly answer: {
    readonly to: string
    readonly cardinality: Cardinality
    /** Of a list without `limit`: how many items it has at most. */
    readonly most?: number
  }
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
