import { MultiDirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { NODE_NUMBERS, type Places, type ToPlace } from './ToPlace.ts'

/** From here on far nodes push as one: each with each would take seconds. */
const MANY = 500

/** Places what is not fixed; runs in a worker, so that the page stays responsive. */
self.addEventListener('message', ({ data: { nodes, edges, iterations } }: MessageEvent<ToPlace>) => {
  const graph = new MultiDirectedGraph()
  for (let at = 0; at < nodes.length; at += NODE_NUMBERS) {
    const [x, y, size, fixed] = nodes.subarray(at, at + NODE_NUMBERS)
    graph.addNode(at / NODE_NUMBERS, { x, y, size, fixed: fixed === 1 })
  }
  for (let at = 0; at < edges.length; at += 2) graph.addEdge(edges[at], edges[at + 1])
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: true,
    barnesHutOptimize: graph.order > MANY,
  }
  const placed = Object.values(forceAtlas2(graph, { iterations, settings }))
  const places: Places = Float64Array.from(placed.flatMap(({ x = 0, y = 0 }) => [x, y]))
  self.postMessage(places, { transfer: [places.buffer] })
})
