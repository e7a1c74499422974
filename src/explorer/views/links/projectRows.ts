import { groupLinks, type Group } from './chosen.ts'

/** The projects of the first policy, then what the second adds, and so on. */
export const projectRows = (policies: readonly Group[]): Group[] => {
  const links = policies.flatMap((group) => group.links)
  const places = new Map(policies.map(({ head }, index) => [head.id, index]))
  const placeOf = (row: Group): number => places.get(row.links[0]?.policy.id ?? '') ?? policies.length
  return groupLinks(links, 'project').sort((a, b) => placeOf(a) - placeOf(b))
}
