import { projectionOf } from './projectionOf.ts'
import { relationIdOf } from '../walk/relationIdOf.ts'
import type { ResearchFacts } from './researchFacts.ts'
import type { Tie } from './tieGraph.ts'

/** Two institutions, the relations between them, and what both reach. */
export interface ResearchLink extends Tie {
  readonly directly: readonly string[]
  readonly through: readonly string[]
}

/** Which institutions a relation joins, or what they share within some hops; the heaviest first. */
export function researchLinks({ nodes, relations }: ResearchFacts, hops: number): ResearchLink[] {
  const direct = new Map<string, string[]>()
  for (const relation of relations) {
    const { from, to } = relation
    for (const pair of [`${from} ${to}`, `${to} ${from}`]) {
      direct.set(pair, [...(direct.get(pair) ?? []), relationIdOf(relation)])
    }
  }
  const ends = nodes.filter(({ distance }) => distance === 0).map(({ id }) => id)
  const passable = new Set(nodes.filter((node) => node.passable).map(({ id }) => id))
  const lines = relations.map(({ from, to }) => [from, to] as const)
  return projectionOf({ lines, ends, passable }, hops)
    .map(({ a, b, through }) => {
      const directly = direct.get(`${a} ${b}`) ?? []
      return { a, b, weight: directly.length + through.length, directly, through }
    })
    .sort((one, other) => other.weight - one.weight)
}
