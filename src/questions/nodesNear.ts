import type { GraphStore } from '../store/GraphStore.ts'
import { expandFrontier, type Frontier, type Step } from './expandFrontier.ts'
import { isPassable } from './throughHubs.ts'

/** Rows that one step may bring; a step that has more is truncated. */
const STEP_ROWS = 5_000

/** An entity that was found: how far from where the steps began, and whether they may go on from it. */
export interface Found {
  readonly id: string
  /** Known of what a step found, and where the start was given with it. */
  readonly name?: string
  readonly distance: number
  readonly passable: boolean
}

export interface Near {
  /** In the order in which they were found: the nearest, the most often stated, the best connected. */
  readonly nodes: readonly Found[]
  readonly truncated: boolean
}

interface Reach extends Omit<Frontier, 'limit'> {
  readonly hops: number
  /** At most so many nodes. */
  readonly limit: number
  /** Goes on from entities of at most so many relations. */
  readonly hub: number
  /** Which of the relations that a step found count; all where left out. */
  readonly keep?: (steps: readonly Step[]) => readonly Step[] | Promise<readonly Step[]>
}

/** What lies within some hops of some entities: one statement a hop. */
export async function nodesNear(
  store: GraphStore,
  from: readonly Pick<Found, 'id' | 'name'>[],
  { hops, limit, hub, keep = (steps) => steps, ...reach }: Reach,
): Promise<Near> {
  const found = new Map(from.map((one): [string, Found] => [one.id, { ...one, distance: 0, passable: true }]))
  let frontier = [...found.keys()]
  for (let distance = 1; distance <= hops && frontier.length > 0; distance += 1) {
    const steps = await expandFrontier(store, frontier, { ...reach, limit: STEP_ROWS })
    const next = new Map<string, Found>()
    for (const step of await keep(steps)) {
      if (found.has(step.other)) continue
      if (found.size === limit) return { nodes: [...found.values()], truncated: true }
      const one = { id: step.other, name: step.name, distance, passable: isPassable(step, hub) }
      found.set(one.id, one)
      next.set(one.id, one)
    }
    if (steps.length === STEP_ROWS) return { nodes: [...found.values()], truncated: true }
    frontier = [...next.values()].filter(({ passable }) => passable).map(({ id }) => id)
  }
  return { nodes: [...found.values()], truncated: false }
}
