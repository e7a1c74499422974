import type { EdgeShape } from '../graph/edgeShapesOf.ts'
import type { Graph, GraphEdge, GraphNode, GraphProperty } from '../graph/Graph.ts'
import { hashOf } from '../text/hashOf.ts'
import type { GraphStore, Query, Row, Transaction, Value } from './GraphStore.ts'
import { statement } from './statement.ts'
import { textColumn } from './textColumn.ts'

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
  readonly onProgress?: (done: number, total: number) => void
}

const BATCH = 1_000

interface Hashed<Part> {
  readonly key: string
  readonly part: Part
  readonly properties: Readonly<Record<string, GraphProperty>>
}

/**
 * Makes the store hold exactly the graph, in one transaction: what differs is written, what is gone removed. A second
 * load changes nothing; one that was killed leaves nothing behind.
 */
export function loadGraph(store: GraphStore, graph: Graph, options: LoadOptions): Promise<LoadSummary> {
  const nodes = graph.nodes.map((part): Hashed<GraphNode> => ({
    key: part.id,
    part,
    properties: { ...part.properties, id: part.id, hash: hashOf([part.labels, part.properties]) },
  }))
  const edges = graph.edges.map((part): Hashed<GraphEdge> => ({
    key: keyOf(part.from, part.type, part.to),
    part,
    properties: { ...part.properties, hash: hashOf(part.properties) },
  }))
  return store.write(async (transaction) => {
    const nodesBefore = await nodeHashes(transaction, options.labels)
    const edgesBefore = await edgeHashes(transaction, options.shapes)
    const newNodes = nodes.filter(({ key, properties }) => nodesBefore.get(key)?.hash !== properties.hash)
    const newEdges = edges.filter(({ key, properties }) => edgesBefore.get(key)?.hash !== properties.hash)
    const wantedNodes = new Set(nodes.map(({ key }) => key))
    const wantedEdges = new Set(edges.map(({ key }) => key))
    const goneNodes = [...nodesBefore].filter(([key]) => !wantedNodes.has(key))
    const goneEdges = [...edgesBefore].filter(([key]) => !wantedEdges.has(key))

    const queries = [
      ...removeEdges(goneEdges.map(([, edge]) => edge)),
      ...removeNodes(goneNodes.map(([id, { label }]) => ({ id, label }))),
      ...mergeNodes(newNodes),
      ...mergeEdges(newEdges),
      { text: statement('setFingerprint'), parameters: { fingerprint: options.fingerprint } },
    ]
    for (const [index, query] of queries.entries()) {
      await transaction.run(query)
      options.onProgress?.(index + 1, queries.length)
    }
    return {
      nodes: change(newNodes.length, goneNodes.length, nodes.length),
      edges: change(newEdges.length, goneEdges.length, edges.length),
    }
  })
}

const keyOf = (from: string, type: string, to: string): string => `${from}/${type}/${to}`

const change = (written: number, removed: number, all: number): Change => ({
  written,
  removed,
  unchanged: all - written,
})

async function nodeHashes(
  transaction: Transaction,
  labels: readonly string[],
): Promise<Map<string, { label: string; hash: Row[string] | undefined }>> {
  const found = new Map<string, { label: string; hash: Row[string] | undefined }>()
  for (const label of labels) {
    const rows = await transaction.run({
      text: statement('listNodeHashes', { LABEL: label }),
      parameters: {},
    })
    for (const row of rows) found.set(textColumn(row, 'id'), { label, hash: row.hash })
  }
  return found
}

type KnownEdge = EdgeShape & {
  readonly fromId: string
  readonly toId: string
  readonly hash: Row[string] | undefined
}

async function edgeHashes(
  transaction: Transaction,
  shapes: readonly EdgeShape[],
): Promise<Map<string, KnownEdge>> {
  const found = new Map<string, KnownEdge>()
  for (const shape of shapes) {
    const names = { FROM: shape.from, TYPE: shape.type, TO: shape.to }
    const rows = await transaction.run({ text: statement('listEdgeHashes', names), parameters: {} })
    for (const row of rows) {
      const [fromId, toId] = [textColumn(row, 'from'), textColumn(row, 'to')]
      found.set(keyOf(fromId, shape.type, toId), { ...shape, fromId, toId, hash: row.hash })
    }
  }
  return found
}

/** Rows that share a statement, in batches. */
function batches<Part>(
  parts: readonly Part[],
  textOf: (part: Part) => string,
  valueOf: (part: Part) => Value,
  parameter: string,
): Query[] {
  const groups = new Map<string, Value[]>()
  for (const part of parts) {
    const text = textOf(part)
    const group = groups.get(text) ?? []
    group.push(valueOf(part))
    groups.set(text, group)
  }
  return [...groups].flatMap(([text, values]) =>
    Array.from({ length: Math.ceil(values.length / BATCH) }, (_, index) => ({
      text,
      parameters: { [parameter]: values.slice(index * BATCH, (index + 1) * BATCH) },
    })),
  )
}

const mergeNodes = (nodes: readonly Hashed<GraphNode>[]): Query[] =>
  batches(
    nodes,
    ({ part }) =>
      statement('mergeNodes', { LABEL: part.label, LABELS: [part.label, ...part.labels].join(':') }),
    ({ key, properties }) => ({ id: key, properties }),
    'rows',
  )

const mergeEdges = (edges: readonly Hashed<GraphEdge>[]): Query[] =>
  batches(
    edges,
    ({ part }) => statement('mergeEdges', { FROM: part.fromLabel, TYPE: part.type, TO: part.toLabel }),
    ({ part, properties }) => ({ from: part.from, to: part.to, properties }),
    'rows',
  )

const removeNodes = (nodes: readonly { id: string; label: string }[]): Query[] =>
  batches(
    nodes,
    ({ label }) => statement('deleteNodes', { LABEL: label }),
    ({ id }) => id,
    'ids',
  )

const removeEdges = (edges: readonly KnownEdge[]): Query[] =>
  batches(
    edges,
    (edge) => statement('deleteEdges', { FROM: edge.from, TYPE: edge.type, TO: edge.to }),
    (edge) => ({ from: edge.fromId, to: edge.toId }),
    'rows',
  )
