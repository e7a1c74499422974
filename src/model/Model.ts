import type {
  Cardinality,
  ComputedDeclaration,
  EdgeEndDeclaration,
  EdgesDeclaration,
  HeldDeclaration,
  NodeClass,
  PropertyDeclaration,
  Shortcut,
  ViewDeclaration,
} from './Declarations.ts'
import type { RelationType } from './vocabularies/RelationType.ts'
import type { Words } from './Words.ts'

/** A relation as one side sees it: a forward field or the reverse of one. */
export interface RelationField {
  readonly sort: 'relation'
  readonly name: string
  readonly words: Words
  readonly types: readonly string[]
  readonly direction: 'OUT' | 'IN' | 'BOTH'
  /** The GraphQL type that it leads to: a kind, or the smallest interface of `members`. */
  readonly target: string
  /** The concrete types that it leads to, sorted. */
  readonly members: readonly string[]
  readonly cardinality: Cardinality
  /** Of a list: how many items it has at most. */
  readonly most?: number
  /** Takes `within`: what lies in a part counts, too. */
  readonly within: boolean
  /** Between entities; offered in filters and orders. */
  readonly asserted: boolean
}

/** How many items a plain list would have if it were not cut. */
export interface CountField {
  readonly sort: 'count'
  readonly name: string
  readonly words: Words
  readonly of: RelationField | ViewDeclaration
}

export type Field =
  | CountField
  | PropertyDeclaration
  | ComputedDeclaration
  | RelationField
  | EdgesDeclaration
  | EdgeEndDeclaration
  | HeldDeclaration
  | ViewDeclaration

export interface TypeModel {
  readonly target: NodeClass
  /** GraphQL type and, where stored, label. */
  readonly name: string
  readonly words: Words
  readonly abstract: boolean
  readonly kind: string | undefined
  readonly singular: string
  readonly plural: string
  readonly slug: string
  readonly stored: boolean
  readonly shortcuts: Readonly<Record<string, Shortcut>>
  /** Entities and their interfaces. */
  readonly entity: boolean
  /** Interfaces that it implements, nearest first. */
  readonly interfaces: readonly string[]
  /** Concrete types: itself, or those that implement it; sorted. */
  readonly members: readonly string[]
  readonly fields: ReadonlyMap<string, Field>
}

/** Everything that follows from the decorated classes. */
export interface Model {
  /** By GraphQL name, sorted. */
  readonly types: ReadonlyMap<string, TypeModel>
  /** Concrete kinds of entity, sorted by name. */
  readonly kinds: readonly TypeModel[]
  /** The type name of a kind: DEVELOPMENT_ZONE → DevelopmentZone. */
  readonly nameOfKind: ReadonlyMap<string, string>
  /** The label that nodes of exactly these types share, by their sorted names, joined. */
  readonly labelOf: ReadonlyMap<string, string>
  /** Relations that hold both ways and are stored once. */
  readonly mutual: ReadonlySet<string>
  /** Which kinds (by type name) a relation may join, as `From→To`. */
  readonly joins: Readonly<Record<RelationType, ReadonlySet<string>>>
}
