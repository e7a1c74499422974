import { compareNames } from './byName.ts'
import type { Member, Tie, Tied, Whole } from './Member.ts'

/** How many members of a whole are tied to one thing. */
export interface TieCount {
  readonly id: string
  readonly itself: boolean
  readonly projects: number
  readonly others: number
}

/** What the members of a whole are tied to, by how many: projects first, then others, then by name. */
export function tieCounts({ id, members }: Whole, tie: Tie): TieCount[] {
  const tied = new Map<string, { readonly thing: Tied; readonly by: Member[] }>()
  for (const member of members) {
    for (const thing of member[tie]) {
      const known = tied.get(thing.id) ?? { thing, by: [] }
      known.by.push(member)
      tied.set(thing.id, known)
    }
  }
  return [...tied.values()]
    .map(({ thing, by }) => ({ thing, ...countsOf(id, by) }))
    .sort(
      (a, b) =>
        b.projects - a.projects ||
        Number(b.itself) - Number(a.itself) ||
        b.others - a.others ||
        compareNames(a.thing, b.thing),
    )
    .map(({ thing, ...counts }) => ({ id: thing.id, ...counts }))
}

function countsOf(whole: string, by: readonly Member[]): Omit<TieCount, 'id'> {
  const projects = by.filter(({ kind }) => kind === 'PROJECT').length
  const itself = by.some(({ id }) => id === whole)
  return { itself, projects, others: by.length - projects - Number(itself) }
}
