import type { Model } from '../model/Model.ts'
import { compareText } from '../text/compareText.ts'
import type { Graph, GraphEdge, GraphNode, GraphProperty } from './Graph.ts'
import { orderKeysOf } from './orderKeysOf.ts'

type Given = Readonly<Record<string, GraphProperty | undefined>>

/** What is absent is left out: both engines read it as null. */
const present = (given: Given): Record<string, GraphProperty> =>
  Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, GraphProperty] => entry[1] !== undefined),
  )

/** A graph in the making: a node stands once by id, an edge once by (from, type, to). */
export class GraphDraft {
  private readonly model: Model
  private readonly nodes = new Map<string, GraphNode>()
  private readonly edges = new Map<string, GraphEdge>()

  constructor(model: Model) {
    this.model = model
  }

  /** With the keys that lists are ordered by; the first of the further labels is the kind of an entity. */
  node(label: string, id: string, given: Given, labels: readonly string[] = []): void {
    if (this.nodes.has(id)) return
    const type = this.model.types.get(labels[0] ?? label)
    if (!type) throw new Error(`${labels[0] ?? label} is no type`)
    const properties = present(given)
    this.nodes.set(id, { id, label, labels, properties: { ...properties, ...orderKeysOf(type, properties) } })
  }

  has(id: string): boolean {
    return this.nodes.has(id)
  }

  /** Both ends must stand already. */
  edge(from: string, type: string, to: string, properties: Given = {}): void {
    const key = `${from}/${type}/${to}`
    if (this.edges.has(key)) return
    this.edges.set(key, {
      type,
      from,
      fromLabel: this.labelOf(from),
      to,
      toLabel: this.labelOf(to),
      properties: present(properties),
    })
  }

  /** The edges of a type that stand so far. */
  edgesOf(type: string): GraphEdge[] {
    return [...this.edges.values()].filter((edge) => edge.type === type)
  }

  finish(): Graph {
    const byKey = <Part>(parts: Map<string, Part>): Part[] =>
      [...parts].sort(([a], [b]) => compareText(a, b)).map(([, part]) => part)
    return { nodes: byKey(this.nodes), edges: byKey(this.edges) }
  }

  private labelOf(id: string): string {
    const node = this.nodes.get(id)
    if (!node) throw new Error(`an edge leads to ${id}, which is no node`)
    return node.label
  }
}
