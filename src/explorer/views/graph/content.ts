import type { GraphPathsQuery, GraphQuery, GraphRelationFragment } from '../../generated/documents.ts'

export type GraphNode = GraphQuery['neighborhood']['nodes'][number]
export type GraphRelation = GraphRelationFragment
export type Path = GraphPathsQuery['paths'][number]

/** What the picture and the lists beside it show. */
export interface Content {
  readonly nodes: readonly GraphNode[]
  readonly relations: readonly GraphRelation[]
}

/** Everything once, in the order of its first mention: the same pieces always make the same picture. */
export function together(pieces: readonly Content[]): Content {
  const nodes = new Map(pieces.flatMap((piece) => piece.nodes).map((node) => [node.id, node]))
  const relations = new Map(pieces.flatMap((piece) => piece.relations).map((one) => [one.id, one]))
  return { nodes: [...nodes.values()], relations: [...relations.values()] }
}

export const contentOfPath = ({ nodes, hops }: Path): Content => ({
  nodes,
  relations: hops.flatMap(({ relations }) => relations),
})

/** What is left when kinds and types are hidden: a relation goes with either of its ends. */
export function withoutHidden({ nodes, relations }: Content, hidden: ReadonlySet<string>): Content {
  const left = nodes.filter(({ kind }) => !hidden.has(kind))
  const ids = new Set(left.map(({ id }) => id))
  return {
    nodes: left,
    relations: relations.filter(
      ({ type, from, to }) => !hidden.has(type) && ids.has(from.id) && ids.has(to.id),
    ),
  }
}
