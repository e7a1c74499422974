import { groupLinks, type Group } from './chosen.ts'

/**
 * The projects of some policies: the strongest link of each policy, then the second of each, and so on. Whatever part
 * of the rows is in sight, each policy has links there for as long as it has any left.
 */
export function projectRows(policies: readonly Group[]): Group[] {
  const turns = new Map<string, number>()
  for (const [column, { links }] of policies.entries()) {
    const strongest = links.toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    for (const [round, { project }] of strongest.entries()) {
      const turn = round * policies.length + column
      turns.set(project.id, Math.min(turn, turns.get(project.id) ?? turn))
    }
  }
  const turnOf = ({ head }: Group): number => turns.get(head.id) ?? 0
  return groupLinks(
    policies.flatMap(({ links }) => links),
    'project',
  ).sort((a, b) => turnOf(a) - turnOf(b))
}
