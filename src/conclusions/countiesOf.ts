import type { Assembly } from '../graph/Assembly.ts'

/** The counties that each entity lies in, however many steps between, sorted. */
export function countiesOf({ draft }: Assembly): ReadonlyMap<string, readonly string[]> {
  const counties = new Map<string, string[]>()
  for (const { from, to } of draft.edgesOf('LIES_WITHIN')) {
    if (to.startsWith('county:')) counties.set(from, [...(counties.get(from) ?? []), to].sort())
  }
  return counties
}
