/** What a node or an edge can carry in both engines: no nested maps. */
export type GraphProperty = boolean | number | string | readonly string[] | readonly number[]

export interface GraphNode {
  readonly id: string
  /** The label that its id is unique under, and by which edges find it. */
  readonly label: string
  /** Further labels: `Entity` and the interfaces of its kind. */
  readonly labels: readonly string[]
  /** Everything but the id; absent means null. */
  readonly properties: Readonly<Record<string, GraphProperty>>
}

/** Unique by (from, type, to). */
export interface GraphEdge {
  readonly type: string
  readonly from: string
  readonly fromLabel: string
  readonly to: string
  readonly toLabel: string
  readonly properties: Readonly<Record<string, GraphProperty>>
}

/** Assembled from statements and judgements; sorted by id, so that the same input gives the same bytes. */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}
