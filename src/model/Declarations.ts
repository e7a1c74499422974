import type { Words } from './Words.ts'

/** A class that stands for a type of node; abstract ones are interfaces. */
export type NodeClass = abstract new () => object

/** The types a property can have: a scalar's constructor or an enum object. */
export type PropertyType = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | Readonly<Record<string, string>>

export interface NodeDeclaration {
  readonly target: NodeClass
  /** Name of the GraphQL type and, for what is stored, its label. */
  readonly name: string
  readonly words: Words
  readonly abstract: boolean
  /** Only kinds of entity have these. */
  readonly kind?: string
  readonly singular: string
  readonly plural: string
  /** What may stand before the colon of an id. */
  readonly slug: string
  /** False for what is never a node of its own in the store (Alias, Period). */
  readonly stored: boolean
  /** Whether root lists and connections of it may be filtered. */
  readonly filterable: boolean
}

export interface PropertyDeclaration {
  readonly sort: 'property'
  readonly name: string
  readonly type: PropertyType
  readonly words: Words
  readonly nullable: boolean
  readonly list: boolean
  /** Offered as an order: only what is never null (see docs/decisions.md). */
  readonly orderable: boolean
  /** Given by the authority file, not by the program. */
  readonly curated: boolean
}

/** A value made from stored properties, not from other nodes. */
export interface ComputedDeclaration {
  readonly sort: 'computed'
  readonly name: string
  readonly type: () => NodeClass
  readonly words: Words
  readonly nullable: boolean
  readonly list: boolean
  readonly requires: readonly string[]
  readonly compute: (properties: Readonly<Record<string, unknown>>) => unknown
}

export type Cardinality = 'one' | 'optional' | 'list' | 'connection'
export type Direction = 'OUT' | 'IN' | 'BOTH'

export interface RelationDeclaration {
  readonly sort: 'relation'
  readonly name: string
  readonly types: readonly string[]
  readonly direction: Direction
  readonly to: () => readonly NodeClass[]
  readonly words: Words
  readonly cardinality: Cardinality
  /** The field on the other side; `plural` names it for the kind it leads to. */
  readonly reverse?: { readonly name: string; readonly words: Words; readonly cardinality: Cardinality }
  /** An edge between entities that statements assert; false for the frame round them. */
  readonly asserted: boolean
  /** The reverse takes `within`: what lies in a part counts too. */
  readonly within: boolean
}

/** The edges of an entity themselves (`Entity.relations`). */
export interface EdgesDeclaration {
  readonly sort: 'edges'
  readonly name: string
  readonly words: Words
}

export type FieldDeclaration =
  | PropertyDeclaration
  | ComputedDeclaration
  | RelationDeclaration
  | EdgesDeclaration

/** What the decorators recorded. They only record; `finishModel` draws the conclusions. */
export const declarations = {
  nodes: new Map<NodeClass, NodeDeclaration>(),
  fields: new Map<NodeClass, FieldDeclaration[]>(),
}

/** Records a field of a class, refusing a second one of the same name: the later would win silently. */
export function declareField(owner: NodeClass, field: FieldDeclaration): void {
  const fields = declarations.fields.get(owner) ?? []
  if (fields.some((known) => known.name === field.name)) {
    throw new Error(`${owner.name}.${field.name} is declared twice: keep one declaration`)
  }
  declarations.fields.set(owner, [...fields, field])
}
