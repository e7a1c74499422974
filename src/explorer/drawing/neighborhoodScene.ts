import type { GraphQuery } from '../generated/documents.ts'
import { sayRelation } from '../words.ts'
import { kindColour } from './kindColour.ts'
import type { Scene } from './Scene.ts'

type Content = Readonly<Pick<GraphQuery['neighborhood'], 'nodes' | 'relations'>>

interface Seen {
  /** Kinds and types that are hidden. */
  readonly hidden?: ReadonlySet<string>
  /** Ids of entities that keep their names. */
  readonly named?: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

const sizeOf = (degree: number): number => Math.min(4 + 1.6 * Math.log2(1 + degree), 15)

/** Entities in the colour of their kind, the larger the more relations they have. */
export const neighborhoodScene = (
  { nodes, relations }: Content,
  { hidden = NONE, named = NONE }: Seen = {},
): Scene => ({
  nodes: nodes.map(({ id, name, kind, degree }) => ({
    id,
    label: name,
    size: sizeOf(degree),
    colour: kindColour(kind),
    named: named.has(id),
    hidden: hidden.has(kind),
  })),
  edges: relations.map(({ id, type, modality, from, to }) => ({
    id,
    from: from.id,
    to: to.id,
    label: sayRelation({ type, modality }),
    dashed: modality === 'INTENDED',
    hidden: hidden.has(type),
  })),
})
