import type { GraphStore } from '../../store/GraphStore.ts'
import { expandFrontier, STEP_ROWS, type Frontier, type Step } from './expandFrontier.ts'
import { expandLiving } from './expandLiving.ts'
import { joinSteps, type SeenGraph } from './joinSteps.ts'
import { routesOfLength, type Ends, type Route } from './routesOfLength.ts'
import { isPassable } from './throughHubs.ts'

interface Asked extends Ends {
  readonly maxHops: number
  readonly limit: number
  /** Entities of more relations are not gone through. */
  readonly hub: number
  readonly types: Frontier['types']
}

/** How far the search came from one end. */
interface Side {
  readonly seen: ReadonlySet<string>
  readonly frontier: readonly string[]
}

/**
 * Searches from both ends, the side with fewer entities next: one statement for either end and one for each step.
 * When n steps are done, every route of n hops lies within what was seen; so the search ends as soon as enough are
 * found, a side has nothing left, or `maxHops` is reached.
 */
export async function searchRoutes(store: GraphStore, asked: Asked): Promise<Route[]> {
  const rows = { types: asked.types, limit: STEP_ROWS }
  const [start, goal] = await Promise.all([
    expandLiving(store, asked.from, rows),
    expandLiving(store, asked.to, rows),
  ])
  if (start.id === goal.id) return []
  const ends = { from: start.id, to: goal.id }
  const begin: Side = { seen: new Set([start.id, goal.id]), frontier: [] }
  const steps = [...start.steps, ...goal.steps]
  const sides = [start, goal].map((end) => advance(begin, end.steps, asked.hub))
  for (let done = 2; ; done += 1) {
    sides.sort((a, b) => a.frontier.length - b.frontier.length)
    const [next] = sides
    const known = next?.frontier.length ? Math.min(done, asked.maxHops) : asked.maxHops
    const found = routesUpTo(joinSteps(steps, asked.hub), ends, known, asked.limit)
    if (!next || found.length === asked.limit || known === asked.maxHops) return found
    const seen = await expandFrontier(store, next.frontier, rows)
    steps.push(...seen)
    sides[0] = advance(next, seen, asked.hub)
  }
}

/** What is gone through next: entities that this side sees for the first time, neither end among them. */
function advance({ seen }: Side, steps: readonly Step[], hub: number): Side {
  const found = steps.filter((step) => !seen.has(step.other) && isPassable(step, hub))
  const frontier = [...new Set(found.map(({ other }) => other))]
  return { seen: new Set([...seen, ...frontier]), frontier }
}

/** The shortest routes first; longer ones follow while there are too few. */
function routesUpTo(graph: SeenGraph, ends: Ends, longest: number, limit: number): Route[] {
  const found: Route[] = []
  for (let length = 1; length <= longest && found.length < limit; length += 1) {
    found.push(...routesOfLength(graph, ends, length, limit - found.length))
  }
  return found
}
