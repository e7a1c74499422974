import type { GraphStore } from '../store/GraphStore.ts'
import { compareText } from '../text/compareText.ts'
import { expandFrontier, STEP_ROWS, type Frontier, type Step } from './expandFrontier.ts'
import { expandLiving } from './expandLiving.ts'
import { isPassable } from './throughHubs.ts'

interface Asked extends Pick<Frontier, 'types' | 'kinds'> {
  readonly id: string
  readonly hops: number
  readonly limit: number
  /** Entities of more relations are shown, but not gone through. */
  readonly hub: number
}

export interface Near {
  readonly nodes: readonly string[]
  readonly truncated: boolean
}

/** The entities round one, the nearest first: one statement a hop. */
export async function nodesNear(
  store: GraphStore,
  { id, hops, limit, hub, types, kinds }: Asked,
): Promise<Near> {
  const rows = { types, kinds, limit: STEP_ROWS + 1 }
  const centre = await expandLiving(store, id, rows)
  const found = new Set([centre.id])
  let steps = centre.steps
  for (let hop = 1; ; hop += 1) {
    const next = nearestFirst(steps).filter(({ other }) => !found.has(other))
    const truncated = found.size + next.length > limit || steps.length > STEP_ROWS
    for (const { other } of next.slice(0, limit - found.size)) found.add(other)
    const frontier = next.filter((step) => isPassable(step, hub)).map(({ other }) => other)
    if (truncated || hop === hops || frontier.length === 0) return { nodes: [...found], truncated }
    steps = await expandFrontier(store, frontier, rows)
  }
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
