import type { Assembly } from '../graph/Assembly.ts'
import { groupBy } from '../text/groupBy.ts'

/**
 * The one county that all the places of an entity lie in or are; none for what also lies in a zone or a town of no
 * county or of another.
 */
export function onlyCountyOf({ draft }: Assembly): (entity: string) => string | undefined {
  const within = groupBy(draft.edgesOf('LIES_WITHIN'), ({ from }) => from)
  const located = groupBy(draft.edgesOf('LOCATED_IN'), ({ from }) => from)
  const countiesAround = (place: string): string[] =>
    [place, ...(within.get(place) ?? []).map(({ to }) => to)].filter((id) => id.startsWith('county:'))
  return (entity) => {
    const places = (located.get(entity) ?? []).map(({ to }) => to).filter((to) => !to.startsWith('place:'))
    const counties = places.map(countiesAround)
    const [only, ...others] = new Set(counties.flat())
    return others.length === 0 && counties.every((found) => found.length > 0) ? only : undefined
  }
}
