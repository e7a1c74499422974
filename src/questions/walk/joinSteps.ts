import { RelationType } from '../../model/vocabularies/RelationType.ts'
import { compareText } from '../../text/compareText.ts'
import type { Step } from './expandFrontier.ts'
import { relationIdOf } from './relationIdOf.ts'
import { isPassable } from './throughHubs.ts'

/** What was seen of the graph, undirected. */
export interface SeenGraph {
  /** By entity and neighbour: the relations between them, the most often stated first. */
  readonly hops: ReadonlyMap<string, ReadonlyMap<string, readonly Step[]>>
  /** How many relations each entity has that may be gone through. */
  readonly passable: ReadonlyMap<string, number>
}

/** Puts together relations that were seen from either end or from both. */
export function joinSteps(steps: readonly Step[], hub: number): SeenGraph {
  const hops = new Map<string, Map<string, Step[]>>()
  const unique = new Map(steps.map((step) => [relationIdOf(step), step]))
  for (const step of [...unique.values()].sort(mostStatedFirst)) {
    for (const [at, other] of [
      [step.from, step.to],
      [step.to, step.from],
    ] as const) {
      const others = hops.get(at) ?? new Map<string, Step[]>()
      hops.set(at, others.set(other, [...(others.get(other) ?? []), step]))
    }
  }
  const open = steps.filter((step) => isPassable(step, hub))
  return { hops, passable: new Map(open.map(({ other, degree }) => [other, degree])) }
}

const types = Object.keys(RelationType.values)

const mostStatedFirst = (a: Step, b: Step): number =>
  b.statements - a.statements ||
  types.indexOf(a.type) - types.indexOf(b.type) ||
  compareText(relationIdOf(a), relationIdOf(b))
