import { MultiDirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Places, ToPlace } from './ToPlace.ts'

/** A fixed number: the same graph always ends in the same places, however fast the machine. */
const ITERATIONS = 400

/** Places what is not fixed; runs in a worker, so that the page stays responsive. */
self.addEventListener('message', ({ data }: MessageEvent<ToPlace>) => {
  const graph = new MultiDirectedGraph()
  for (const { id, ...where } of data.nodes) graph.addNode(id, where)
  for (const [from, to] of data.edges) graph.addEdge(from, to)
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: true }
  const places: Places = forceAtlas2(graph, { iterations: ITERATIONS, settings })
  self.postMessage(places)
})
