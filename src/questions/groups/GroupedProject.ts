import type { Comparator } from '../../model/vocabularies/Comparator.ts'
import type { GroupBy } from '../../model/vocabularies/GroupBy.ts'

/** One value that a project may be grouped by, and what orders it among the others. */
export interface GroupValue {
  readonly value: string | number
  readonly sortKey: string
}

/** A project with all that it may be grouped by. */
export interface GroupedProject {
  readonly id: string
  readonly values: Readonly<Record<GroupBy, readonly GroupValue[]>>
  /** The projects that it is a part of, however many steps up. */
  readonly wholes: readonly string[]
}

/** One measured figure about a project, in the unit of its indicator. */
export interface ProjectFigure {
  readonly project: string
  readonly indicator: string
  readonly unit: string
  /** Orders indicators. */
  readonly sortKey: string
  readonly value: number
  readonly comparator: Comparator | undefined
  /** Later periods, and of these what later documents tell, sort last. */
  readonly newness: string
}
