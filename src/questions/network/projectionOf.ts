import { compareText } from '../../text/compareText.ts'

/** Two of a kind that share something. */
export interface Shared {
  readonly a: string
  readonly b: string
  /** What both reach in the fewest steps taken together, by id; empty where nothing but a relation joins them. */
  readonly through: readonly string[]
}

interface Network {
  /** The two that something joins, however many times. */
  readonly lines: readonly (readonly [string, string])[]
  /** Whose links are wanted. */
  readonly ends: readonly string[]
  /** Ways go on from these; from ends never. */
  readonly passable: ReadonlySet<string>
}

/** The two-mode projection: which ends are joined with each other, or with the same others within some hops. */
export function projectionOf({ lines, ends, passable }: Network, hops: number): Shared[] {
  const beside = neighboursOf(lines)
  const isEnd = new Set(ends)
  const goesOn = (id: string): boolean => passable.has(id) && !isEnd.has(id)
  const ordered = [...ends].sort(compareText)
  const reached = new Map(ordered.map((id) => [id, distancesFrom(id, beside, hops, goesOn)]))
  return ordered.flatMap((a, index) =>
    ordered.slice(index + 1).flatMap((b): Shared[] => {
      const through = nearestShared(a, b, reached)
      return through.length > 0 || beside.get(a)?.has(b) ? [{ a, b, through }] : []
    }),
  )
}

function neighboursOf(lines: Network['lines']): Map<string, Set<string>> {
  const beside = new Map<string, Set<string>>()
  for (const [a, b] of lines) {
    beside.set(a, (beside.get(a) ?? new Set()).add(b))
    beside.set(b, (beside.get(b) ?? new Set()).add(a))
  }
  return beside
}

function distancesFrom(
  start: string,
  beside: ReadonlyMap<string, ReadonlySet<string>>,
  hops: number,
  goesOn: (id: string) => boolean,
): Map<string, number> {
  const distances = new Map<string, number>()
  let frontier = [start]
  for (let distance = 1; distance <= hops; distance += 1) {
    const next = frontier.flatMap((id) => [...(beside.get(id) ?? [])])
    const found = [...new Set(next)].filter((id) => id !== start && !distances.has(id))
    for (const id of found) distances.set(id, distance)
    frontier = found.filter(goesOn)
  }
  return distances
}

/** What lies behind something that both reach is no further thing that they share. */
function nearestShared(
  a: string,
  b: string,
  reached: ReadonlyMap<string, ReadonlyMap<string, number>>,
): string[] {
  const fromB = reached.get(b) ?? new Map<string, number>()
  const sums = [...(reached.get(a) ?? [])].flatMap(([id, distance]): [string, number][] => {
    const other = id === b || id === a ? undefined : fromB.get(id)
    return other === undefined ? [] : [[id, distance + other]]
  })
  const least = Math.min(...sums.map(([, sum]) => sum))
  return sums
    .filter(([, sum]) => sum === least)
    .map(([id]) => id)
    .sort(compareText)
}
