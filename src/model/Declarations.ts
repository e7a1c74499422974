import type { Vocabulary } from './vocabulary.ts'
import type { Words } from './Words.ts'

/** A decorated class; it stands for a type of node and is never instantiated by us. */
export type NodeClass = abstract new () => object

export type PropertyType = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | Vocabulary

/** An argument of every connection to a type, which says the same as a filter. */
export interface Shortcut {
  readonly property: string
  readonly operator: 'eq' | 'gte' | 'in'
  readonly default?: number | readonly string[]
}

export interface NodeDeclaration {
  readonly target: NodeClass
  /** Name of the GraphQL type and, for what is stored, its label. */
  readonly name: string
  readonly words: Words
  readonly abstract: boolean
  /** Only kinds of entity have one: `DEVELOPMENT_ZONE`. */
  readonly kind?: string
  /** Root fields: `developmentZone`, `developmentZones`. */
  readonly singular: string
  readonly plural: string
  /** What stands before the colon of an id: `development-zone`. */
  readonly slug: string
  /** False for a value that is never a node of its own: Alias, Period. */
  readonly stored: boolean
  /** By the argument's name. */
  readonly shortcuts: Readonly<Record<string, Shortcut>>
}

/** Lists can be ordered by a property. */
export interface OrderDeclaration {
  /** YEAR, offered as YEAR_ASC and YEAR_DESC. */
  readonly name: string
  /** A stored key that orders alike, where the property itself does not. */
  readonly key?: string
}

export interface PropertyDeclaration {
  readonly sort: 'property'
  readonly name: string
  readonly type: PropertyType
  readonly words: Words
  readonly nullable: boolean
  readonly list: boolean
  /** Given by the authority file, not by the program. */
  readonly curated: boolean
  readonly order: OrderDeclaration | undefined
}

/** A value made from stored properties of the same node. */
export interface ComputedDeclaration extends Bounded {
  readonly sort: 'computed'
  readonly name: string
  /** A value type, by name, or String. */
  readonly to: string
  readonly words: Words
  readonly nullable: boolean
  readonly list: boolean
  readonly requires: readonly string[]
  /** Its arguments, by name. */
  readonly takes?: Readonly<Record<string, { readonly type: Vocabulary; readonly words: Words }>>
  readonly compute: (
    properties: Readonly<Record<string, unknown>>,
    given: Readonly<Record<string, unknown>>,
  ) => unknown
}

export type Cardinality = 'one' | 'optional' | 'list' | 'connection'

/**
 * How many items a list without pages has at most, as the limit of cost reckons: what documents say of one thing is
 * bounded. A test holds the bounds against the data.
 */
export interface Bounded {
  readonly most?: number
}

export interface ReverseDeclaration extends Bounded {
  /** `plural`: one field a kind, named by its plural, on the other side. */
  readonly name: string
  readonly words: Words
  readonly cardinality: Cardinality
  /** Kinds that get no such field. */
  readonly omit: readonly string[]
  /** Kinds whose plural is taken on that side. */
  readonly rename: Readonly<Record<string, string>>
}

export interface RelationDeclaration extends Bounded {
  readonly sort: 'relation'
  readonly name: string
  readonly types: readonly string[]
  readonly direction: 'OUT' | 'IN' | 'BOTH'
  /** Types by name: classes that name each other could not be loaded in any order. */
  readonly to: readonly string[]
  readonly words: Words
  readonly cardinality: Cardinality
  readonly reverse: ReverseDeclaration | undefined
  /** Asserted by statements between entities; false for the frame round them. */
  readonly asserted: boolean
  /** The reverse counts what lies in a part of it or in a zone or facility there, too, and takes `within`. */
  readonly within: boolean
}

/** The edges of an entity themselves. */
export interface EdgesDeclaration {
  readonly sort: 'edges'
  readonly name: string
  readonly words: Words
}

/** A list that the planner makes of an entity's records: one planning for each of these fields. */
export interface ViewDeclaration extends Bounded {
  readonly sort: 'view'
  readonly name: string
  readonly view: 'timeline' | 'series'
  /** A value type, by name. */
  readonly to: string
  readonly words: Words
}

/** What an edge leads to; only `Relation` has such fields. */
export interface EdgeEndDeclaration extends Bounded {
  readonly sort: 'end'
  readonly name: string
  readonly words: Words
  readonly role: 'from' | 'to' | 'statements'
  readonly to: string
}

/** What the answer to a question holds: nodes and relations, known by their ids, or values of its own. */
export interface HeldDeclaration extends Bounded {
  readonly sort: 'held'
  readonly name: string
  /** A type by name; where it is no node and no relation, a value. */
  readonly to: string
  readonly words: Words
  readonly cardinality: Cardinality
}

export type FieldDeclaration =
  | PropertyDeclaration
  | ComputedDeclaration
  | RelationDeclaration
  | EdgesDeclaration
  | EdgeEndDeclaration
  | HeldDeclaration
  | ViewDeclaration

export interface Declarations {
  readonly nodes: Map<NodeClass, NodeDeclaration>
  readonly fields: Map<NodeClass, FieldDeclaration[]>
}
