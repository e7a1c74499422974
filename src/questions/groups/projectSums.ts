import { compareText } from '../../text/compareText.ts'
import type { GroupedProject, ProjectFigure } from './GroupedProject.ts'

export interface ProjectSum {
  readonly indicator: string
  readonly unit: string
  readonly sum: number
  readonly count: number
  readonly approximate: boolean
}

/** Sums over some projects, by indicator: of each project the newest figure, of a part none where its whole has one. */
export function projectSums(
  projects: readonly GroupedProject[],
  figures: readonly ProjectFigure[],
): ProjectSum[] {
  const newest = newestByProject(figures.filter(isAddable))
  const byIndicator = new Map<string, ProjectFigure[]>()
  const grouped = new Set(projects.map(({ id }) => id))
  for (const { id, wholes } of projects) {
    const within = wholes.filter((whole) => grouped.has(whole))
    for (const figure of newest.get(id)?.values() ?? []) {
      const counted = within.some((whole) => newest.get(whole)?.has(figure.indicator))
      if (!counted) byIndicator.set(figure.sortKey, [...(byIndicator.get(figure.sortKey) ?? []), figure])
    }
  }
  return [...byIndicator].sort(([a], [b]) => compareText(a, b)).flatMap(([, summed]) => sumOf(summed))
}

/** 60% and 40% are not 100%, and neither densities nor numbers of years add up. */
const isAddable = ({ unit }: ProjectFigure): boolean =>
  !unit.includes('%') && !unit.includes('/') && unit !== '年'

function newestByProject(figures: readonly ProjectFigure[]): ReadonlyMap<string, Map<string, ProjectFigure>> {
  const newest = new Map<string, Map<string, ProjectFigure>>()
  for (const figure of figures) {
    const own = newest.get(figure.project) ?? new Map<string, ProjectFigure>()
    const known = own.get(figure.indicator)
    if (!known || known.newness < figure.newness) own.set(figure.indicator, figure)
    newest.set(figure.project, own)
  }
  return newest
}

function sumOf(figures: readonly ProjectFigure[]): ProjectSum[] {
  const [first] = figures
  if (!first) return []
  const sum = figures.reduce((total, { value }) => total + value, 0)
  return [
    {
      indicator: first.indicator,
      unit: first.unit,
      sum: Number(sum.toPrecision(12)),
      count: figures.length,
      approximate: figures.some(({ comparator }) => comparator !== undefined),
    },
  ]
}
