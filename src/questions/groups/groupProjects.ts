import type { GroupBy } from '../../model/vocabularies/GroupBy.ts'
import type { GroupOrder } from '../../model/vocabularies/GroupOrder.ts'
import { compareText } from '../../text/compareText.ts'
import type { GroupedProject, GroupValue } from './GroupedProject.ts'

export interface Group {
  readonly key: string
  /** What it is grouped by, in the order asked; undefined where its projects have none. */
  readonly values: readonly (GroupValue | undefined)[]
  readonly projects: readonly GroupedProject[]
}

/** Groups projects by up to three things; one of two counties, say, stands in both groups. */
export function groupProjects(
  projects: readonly GroupedProject[],
  by: readonly GroupBy[],
  orders: readonly GroupOrder[],
): Group[] {
  const groups = new Map<string, Group & { readonly projects: GroupedProject[] }>()
  for (const project of projects) {
    for (const values of combinationsOf(by.map((one) => project.values[one]))) {
      const key = values.map((one) => one?.value ?? '-').join(' ')
      const group = groups.get(key) ?? { key, values, projects: [] }
      group.projects.push(project)
      groups.set(key, group)
    }
  }
  const compare = [...orders, 'KEY_ASC' as const].map((order) => comparers[order])
  return [...groups.values()].sort((a, b) => {
    for (const one of compare) {
      const difference = one(a, b)
      if (difference !== 0) return difference
    }
    return compareText(a.key, b.key)
  })
}

/** Each way to take one value of each thing; a thing without a value is taken as none. */
const combinationsOf = (choices: readonly (readonly GroupValue[])[]): (GroupValue | undefined)[][] =>
  choices.reduce<(GroupValue | undefined)[][]>(
    (begun, values) =>
      begun.flatMap((chosen) =>
        (values.length > 0 ? values : [undefined]).map((value) => [...chosen, value]),
      ),
    [[]],
  )

const compareKeys = (a: Group, b: Group, sign: 1 | -1): number => {
  for (const [index, value] of a.values.entries()) {
    const other = b.values[index]
    if (value && other && value.sortKey !== other.sortKey)
      return sign * compareText(value.sortKey, other.sortKey)
    if (Boolean(value) !== Boolean(other)) return value ? -1 : 1
  }
  return 0
}

const comparers: Readonly<Record<GroupOrder, (a: Group, b: Group) => number>> = {
  COUNT_DESC: (a, b) => b.projects.length - a.projects.length,
  COUNT_ASC: (a, b) => a.projects.length - b.projects.length,
  KEY_ASC: (a, b) => compareKeys(a, b, 1),
  KEY_DESC: (a, b) => compareKeys(a, b, -1),
}
