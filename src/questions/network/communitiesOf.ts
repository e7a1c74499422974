import type { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { compareText } from '../../text/compareText.ts'

/** Any number would do: it makes two runs alike. */
const SEED = 1

export interface Community {
  /** From 1: the largest first, of equals the one with the smallest id. */
  readonly id: number
  /** By id. */
  readonly members: readonly string[]
  /** The member that is joined with most of the others; of equals the one that was named first. */
  readonly centre: string
}

/** Groups whose members are joined with each other more than with the rest: Louvain, by weight, its chance seeded. */
export function communitiesOf(graph: UndirectedGraph, ids: readonly string[]): Community[] {
  const random = xoroshiro128plus(SEED)
  const groups = new Map<number, string[]>()
  for (const [id, group] of Object.entries(louvain(graph, { rng: () => uniformFloat64(random) }))) {
    groups.set(group, [...(groups.get(group) ?? []), id])
  }
  return [...groups.values()]
    .map((members) => members.sort(compareText))
    .sort((one, other) => other.length - one.length || compareText(one[0] ?? '', other[0] ?? ''))
    .map((members, index) => ({ id: index + 1, members, centre: centreOf(graph, new Set(members), ids) }))
}

function centreOf(graph: UndirectedGraph, members: ReadonlySet<string>, ids: readonly string[]): string {
  const joined = (id: string): number => graph.neighbors(id).filter((other) => members.has(other)).length
  const [centre = ''] = ids.filter((id) => members.has(id)).sort((one, other) => joined(other) - joined(one))
  return centre
}
