import type { EdgeShape } from '../graph/edgeShapesOf.ts'
import type { Graph, GraphEdge, GraphNode, GraphProperty } from '../graph/Graph.ts'
import { hashOf } from '../text/hashOf.ts'
import { batchesOf } from './batchesOf.ts'
import { checkGraph } from '../graph/checkGraph.ts'
import { edgeKeyOf } from '../graph/edgeKeyOf.ts'
import type { GraphStore, Query, Transaction } from './GraphStore.ts'
import { nodeKeyOf } from '../graph/nodeKeyOf.ts'
import { statement } from './statement.ts'
import { storedEdges, type StoredEdge } from './storedEdges.ts'
import { storedNodes, type StoredNode } from './storedNodes.ts'

export interface LoadSummary {
  readonly nodes: Change
  readonly edges: Change
}
export interface Change {
  readonly written: number
  readonly removed: number
  readonly unchanged: number
}

export interface LoadOptions {
  /** Names the graph; `loadedFingerprint` gives it back. */
  readonly fingerprint: string
  /** Every label and edge shape that the store may hold, so that what is gone can be found. */
  readonly labels: readonly string[]
  readonly shapes: readonly EdgeShape[]
  /** Further work of the same transaction, behind the lock. */
  readonly alongside?: (transaction: Transaction) => Promise<void>
  readonly onProgress?: (done: number, total: number) => void
}

interface Hashed<Part> {
  readonly key: string
  readonly part: Part
  readonly properties: Readonly<Record<string, GraphProperty>>
}

/**
 * Makes the store hold exactly the graph, in one transaction: what differs is written, what is gone removed. A second
 * load changes nothing; one that was killed leaves nothing behind. The fingerprint is written first: its lock makes
 * loads wait for each other.
 *
 * @throws GraphInconsistent where an edge lacks an end or an id stands twice; nothing is written then
 */
export async function loadGraph(store: GraphStore, graph: Graph, options: LoadOptions): Promise<LoadSummary> {
  checkGraph(graph)
  const nodes = graph.nodes.map(hashedNode)
  const edges = graph.edges.map(hashedEdge)
  return store.write(async (transaction) => {
    await transaction.run({
      text: statement('setFingerprint'),
      parameters: { fingerprint: options.fingerprint },
    })
    await options.alongside?.(transaction)
    const nodeChanges = changesOf(await storedNodes(transaction, options.labels), nodes)
    const edgeChanges = changesOf(await storedEdges(transaction, options.shapes), edges)
    const queries = [
      ...removeEdges(edgesBetween(nodeChanges.gone, edgeChanges.gone)),
      ...removeNodes(nodeChanges.gone),
      ...removeLabels(nodeChanges.changed),
      ...mergeNodes(nodeChanges.written),
      ...createEdges(edgeChanges.added),
      ...setEdges(edgeChanges.altered),
    ]
    for (const [index, query] of queries.entries()) {
      await transaction.run(query)
      options.onProgress?.(index + 1, queries.length)
    }
    return { nodes: nodeChanges.summary, edges: edgeChanges.summary }
  })
}

/** Edges that go while both their ends stay: a node that goes takes its own with it. */
function edgesBetween(nodes: readonly StoredNode[], edges: readonly StoredEdge[]): StoredEdge[] {
  const gone = new Set(nodes.map(({ label, id }) => nodeKeyOf(label, id)))
  return edges.filter(
    ({ from, fromLabel, to, toLabel }) =>
      !gone.has(nodeKeyOf(fromLabel, from)) && !gone.has(nodeKeyOf(toLabel, to)),
  )
}

const hashedNode = (part: GraphNode): Hashed<GraphNode> => ({
  key: nodeKeyOf(part.label, part.id),
  part,
  properties: { ...part.properties, id: part.id, hash: hashOf([part.labels, part.properties]) },
})

/** Most edges carry nothing. */
const BARE = hashOf({})
const isEmpty = (properties: object): boolean => Object.keys(properties).length === 0

const hashedEdge = (part: GraphEdge): Hashed<GraphEdge> => ({
  key: edgeKeyOf(part),
  part,
  properties: { ...part.properties, hash: isEmpty(part.properties) ? BARE : hashOf(part.properties) },
})

interface Changes<Stored, Part> {
  readonly written: readonly Hashed<Part>[]
  /** Of what is written, what the store does not hold yet, and what it holds otherwise. */
  readonly added: readonly Hashed<Part>[]
  readonly altered: readonly Hashed<Part>[]
  readonly changed: readonly { readonly stored: Stored; readonly part: Part }[]
  readonly gone: readonly Stored[]
  readonly summary: Change
}

function changesOf<Stored extends StoredNode | StoredEdge, Part>(
  before: ReadonlyMap<string, Stored>,
  wanted: readonly Hashed<Part>[],
): Changes<Stored, Part> {
  const written = wanted.filter(({ key, properties }) => before.get(key)?.hash !== properties.hash)
  const keys = new Set(wanted.map(({ key }) => key))
  const gone = [...before].filter(([key]) => !keys.has(key)).map(([, stored]) => stored)
  const changed = written.flatMap(({ key, part }) => {
    const stored = before.get(key)
    return stored ? [{ stored, part }] : []
  })
  const unchanged = wanted.length - written.length
  const added = written.filter(({ key }) => !before.has(key))
  const altered = written.filter(({ key }) => before.has(key))
  return {
    written,
    added,
    altered,
    changed,
    gone,
    summary: { written: written.length, removed: gone.length, unchanged },
  }
}

const mergeNodes = (nodes: readonly Hashed<GraphNode>[]): Query[] =>
  batchesOf(nodes, ({ part: { id, label, labels }, properties }) => ({
    text: statement('mergeNodes', { LABEL: label, LABELS: [label, ...labels].join(':') }),
    row: { id, properties },
  }))

const writeEdges =
  (name: 'createEdges' | 'setEdges') =>
  (edges: readonly Hashed<GraphEdge>[]): Query[] =>
    batchesOf(edges, ({ part: { from, fromLabel, type, to, toLabel }, properties }) => ({
      text: statement(name, { FROM: fromLabel, TYPE: type, TO: toLabel }),
      row: { from, to, properties },
    }))
const createEdges = writeEdges('createEdges')
const setEdges = writeEdges('setEdges')

const removeNodes = (nodes: readonly StoredNode[]): Query[] =>
  batchesOf(nodes, ({ id, label }) => ({ text: statement('deleteNodes', { LABEL: label }), row: { id } }))

const removeEdges = (edges: readonly StoredEdge[]): Query[] =>
  batchesOf(edges, ({ from, fromLabel, type, to, toLabel }) => ({
    text: statement('deleteEdges', { FROM: fromLabel, TYPE: type, TO: toLabel }),
    row: { from, to },
  }))

/** Labels that a node no longer has; MERGE and SET only add. */
const removeLabels = (changed: Changes<StoredNode, GraphNode>['changed']): Query[] =>
  batchesOf(
    changed
      .map(({ stored: { id, label, labels }, part }) => ({
        id,
        label,
        surplus: labels.filter((held) => held !== label && !part.labels.includes(held)).sort(),
      }))
      .filter(({ surplus }) => surplus.length > 0),
    ({ id, label, surplus }) => ({
      text: statement('removeLabels', { LABEL: label, LABELS: surplus.join(':') }),
      row: { id },
    }),
  )
