import { compareText } from '../../text/compareText.ts'
import type { Step } from './expandFrontier.ts'
import type { SeenGraph } from './joinSteps.ts'

/** A way without repetition from one entity to another. */
export interface Route {
  readonly nodes: readonly string[]
  /** The relations of each hop, the most often stated first. */
  readonly hops: readonly (readonly Step[])[]
  /** How many relations the entities in between have, together: few where they are particular. */
  readonly degrees: number
  readonly statements: number
}

export interface Ends {
  readonly from: string
  readonly to: string
}

/** Entities from which the end can be reached in some number of hops, with the fewest degrees on the way. */
type Layer = ReadonlyMap<string, number>

/** However dense a graph is: so many attempts to go on, the promising first. */
const ATTEMPTS = 100_000

/**
 * The best routes of exactly `length` hops: those through particular entities first, then the most often stated, then
 * by ids. A step is taken only where it can lead to the end in the hops that are left, and to something better than
 * what is held.
 */
export function routesOfLength(graph: SeenGraph, ends: Ends, length: number, limit: number): Route[] {
  const layers = layersOf(graph, ends, length)
  const best: Route[] = []
  let attempts = 0
  const extend = (nodes: readonly string[], degrees: number): void => {
    const last = nodes.at(-1) ?? ends.from
    for (const [other, ahead] of nextOf(graph, last, layers[length - nodes.length])) {
      const worst = best[limit - 1]?.degrees ?? Infinity
      if (degrees + ahead > worst || (attempts += 1) > ATTEMPTS) return
      if (nodes.includes(other)) continue
      if (other === ends.to) keepBest(best, routeOf(graph, [...nodes, other], degrees), limit)
      else extend([...nodes, other], degrees + (graph.passable.get(other) ?? 0))
    }
  }
  extend([ends.from], 0)
  return best
}

function layersOf(graph: SeenGraph, ends: Ends, length: number): Layer[] {
  const layers: Layer[] = [new Map([[ends.to, 0]])]
  while (layers.length < length) layers.push(nextLayer(graph, ends, layers.at(-1) ?? new Map()))
  return layers
}

function nextLayer({ hops, passable }: SeenGraph, { from, to }: Ends, layer: Layer): Layer {
  const next = new Map<string, number>()
  for (const [id, ahead] of layer) {
    for (const other of hops.get(id)?.keys() ?? []) {
      const degree = passable.get(other)
      if (degree === undefined || other === from || other === to) continue
      next.set(other, Math.min(next.get(other) ?? Infinity, ahead + degree))
    }
  }
  return next
}

const nextOf = ({ hops }: SeenGraph, at: string, layer: Layer = new Map()): [string, number][] =>
  [...(hops.get(at)?.keys() ?? [])]
    .flatMap((other): [string, number][] => {
      const ahead = layer.get(other)
      return ahead === undefined ? [] : [[other, ahead]]
    })
    .sort(([a, one], [b, two]) => one - two || compareText(a, b))

function routeOf({ hops }: SeenGraph, nodes: readonly string[], degrees: number): Route {
  const taken = nodes.slice(1).map((to, index) => hops.get(nodes[index] ?? '')?.get(to) ?? [])
  const statements = taken.reduce((sum, [told]) => sum + (told?.statements ?? 0), 0)
  return { nodes, hops: taken, degrees, statements }
}

function keepBest(best: Route[], route: Route, limit: number): void {
  const worst = best[limit - 1]
  if (worst && bestFirst(worst, route) < 0) return
  best.push(route)
  best.sort(bestFirst)
  best.length = Math.min(best.length, limit)
}

const bestFirst = (a: Route, b: Route): number =>
  a.degrees - b.degrees || b.statements - a.statements || compareText(a.nodes.join(' '), b.nodes.join(' '))
