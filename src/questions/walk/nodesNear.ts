import type { GraphStore } from '../../store/GraphStore.ts'
import { compareText } from '../../text/compareText.ts'
import { expandFrontier, STEP_ROWS, type Frontier, type Step } from './expandFrontier.ts'
import { isPassable } from './throughHubs.ts'

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

export interface Reach extends Omit<Frontier, 'limit'> {
  readonly hops: number
  /** At most so many nodes. */
  readonly limit: number
  /** Entities of more relations are shown, but not gone through. */
  readonly hub: number
  /** Which of the relations that a step found count; all where left out. */
  readonly keep?: (steps: readonly Step[]) => readonly Step[] | Promise<readonly Step[]>
}

/** What lies within some hops of some entities, the nearest first: one statement a hop. */
export async function nodesNear(
  store: GraphStore,
  from: readonly Pick<Found, 'id' | 'name'>[],
  { hops, limit, hub, keep = (steps) => steps, ...reach }: Reach,
): Promise<Near> {
  const found = new Map(from.map((one): [string, Found] => [one.id, { ...one, distance: 0, passable: true }]))
  let frontier = [...found.keys()]
  for (let distance = 1; distance <= hops && frontier.length > 0; distance += 1) {
    const steps = await expandFrontier(store, frontier, { ...reach, limit: STEP_ROWS + 1 })
    const next = nearestFirst(await keep(steps)).filter(({ other }) => !found.has(other))
    const truncated = found.size + next.length > limit || steps.length > STEP_ROWS
    for (const step of next.slice(0, Math.max(0, limit - found.size))) {
      const { other: id, name } = step
      found.set(id, { id, name, distance, passable: isPassable(step, hub) })
    }
    if (truncated) return { nodes: [...found.values()], truncated }
    frontier = next.filter((step) => isPassable(step, hub)).map(({ other }) => other)
  }
  return { nodes: [...found.values()], truncated: false }
}

/**
 * One step for each entity that steps lead to, with the statements of all of them: what several entities of the
 * neighbourhood share comes before what one of them touches. Of equals the best connected come first.
 */
export function nearestFirst(steps: readonly Step[]): Step[] {
  const byOther = new Map<string, Step>()
  for (const step of steps) {
    const statements = step.statements + (byOther.get(step.other)?.statements ?? 0)
    byOther.set(step.other, { ...step, statements })
  }
  return [...byOther.values()].sort(
    (a, b) => b.statements - a.statements || b.degree - a.degree || compareText(a.other, b.other),
  )
}
