import type { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'
import type { Places, ToPlace } from './ToPlace.ts'

type Graph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

/** Places what a graph has new, one round after the other, in a worker. */
export class Layout {
  readonly #worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' })
  #last: Promise<void> = Promise.resolve()

  place(graph: Graph): Promise<void> {
    this.#last = this.#last.then(() => this.#round(graph))
    return this.#last
  }

  stop(): void {
    this.#worker.terminate()
  }

  async #round(graph: Graph): Promise<void> {
    const toPlace: ToPlace = {
      nodes: graph.mapNodes((id, { x, y, size, placed }) => ({ id, x, y, size, fixed: placed })),
      edges: graph.mapEdges((_id, _edge, from, to) => [from, to] as const),
    }
    const began = new Set(toPlace.nodes.map(({ id }) => id))
    if (toPlace.nodes.every(({ fixed }) => fixed)) return
    // Where no worker runs, the places that everything began with must do.
    const places = await this.#ask(toPlace).catch((): Places => ({}))
    graph.updateEachNodeAttributes((id, node) => ({
      ...node,
      ...places[id],
      placed: node.placed || began.has(id),
    }))
  }

  #ask(toPlace: ToPlace): Promise<Places> {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }: MessageEvent<Places>) => {
        resolve(data)
      }
      this.#worker.onerror = ({ message }) => {
        reject(new Error(message))
      }
      this.#worker.postMessage(toPlace)
    })
  }
}
