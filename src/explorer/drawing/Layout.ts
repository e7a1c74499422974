import type { MultiDirectedGraph } from 'graphology'
import type { DrawnEdge, DrawnNode, Scene } from './Scene.ts'
import { seededPosition, type Position } from './seededPosition.ts'
import { NODE_NUMBERS, type Places, type ToPlace } from './ToPlace.ts'

type Placed = MultiDirectedGraph<Position>

const START_RADIUS = 100
const NEAR_RADIUS = 30

/** Fixed numbers: the same graph always ends in the same places, however fast the machine. */
const FIRST_ITERATIONS = 400
const LATER_ITERATIONS = 120

/** Finds places for what a graph lacks; what is there already stays where the reader has seen it. */
export class Layout {
  /** How much wider than high the picture is. */
  readonly #stretch: number
  readonly #worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' })

  constructor(stretch: number) {
    this.#stretch = stretch
  }

  async place(graph: Placed, { nodes, edges }: Scene): Promise<ReadonlyMap<string, Position>> {
    const added = nodes.filter(({ id }) => !graph.hasNode(id))
    if (added.length === 0) return new Map()
    const known = nodes.filter(({ id }) => graph.hasNode(id))
    const starts = startsOf(graph, added, edges)
    // Where no worker runs, the places that everything began with must do.
    const places = await this.#ask(this.#toPlace(graph, [...known, ...added], starts, edges)).catch(
      () => null,
    )
    if (places === null) return starts
    return new Map(
      added.map(({ id }, at) => {
        const [x = 0, y = 0] = places.subarray(2 * (known.length + at))
        return [id, { x: x * this.#stretch, y }]
      }),
    )
  }

  stop(): void {
    this.#worker.terminate()
  }

  /** Forces know no wide and narrow: they act on places that are not stretched. */
  #toPlace(
    graph: Placed,
    all: readonly DrawnNode[],
    starts: ReadonlyMap<string, Position>,
    edges: readonly DrawnEdge[],
  ): ToPlace {
    const numbers = new Map(all.map(({ id }, at) => [id, at]))
    const nodes = new Float64Array(NODE_NUMBERS * all.length)
    for (const [at, { id, size }] of all.entries()) {
      const start = starts.get(id)
      const { x, y } = start ?? graph.getNodeAttributes(id)
      nodes.set([x / this.#stretch, y, size, start === undefined ? 1 : 0], NODE_NUMBERS * at)
    }
    const ends = edges.flatMap(({ from, to }) => {
      const [one, other] = [numbers.get(from), numbers.get(to)]
      return one === undefined || other === undefined ? [] : [one, other]
    })
    const iterations = starts.size === all.length ? FIRST_ITERATIONS : LATER_ITERATIONS
    return { nodes, edges: Uint32Array.from(ends), iterations }
  }

  #ask(wanted: ToPlace): Promise<Places> {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }: MessageEvent<Places>) => {
        resolve(data)
      }
      this.#worker.onerror = ({ message }) => {
        reject(new Error(message))
      }
      this.#worker.postMessage(wanted, [wanted.nodes.buffer, wanted.edges.buffer])
    })
  }
}

/** Near a neighbour that is there, else round the middle. */
function startsOf(
  graph: Placed,
  added: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
): Map<string, Position> {
  const near = new Map<string, string>()
  for (const { from, to } of edges) {
    if (graph.hasNode(from)) near.set(to, from)
    if (graph.hasNode(to)) near.set(from, to)
  }
  const radius = near.size > 0 ? NEAR_RADIUS * Math.max(1, Math.sqrt(added.length) / 2) : START_RADIUS
  return new Map(
    added.map(({ id }) => {
      const neighbour = near.get(id)
      const centre = neighbour === undefined ? { x: 0, y: 0 } : graph.getNodeAttributes(neighbour)
      return [id, seededPosition(id, centre, radius)]
    }),
  )
}
