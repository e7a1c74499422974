import type { Comparator } from '../../model/vocabularies/Comparator.ts'
import { ProjectStage } from '../../model/vocabularies/ProjectStage.ts'
import type { GraphStore, Row, Value } from '../../store/GraphStore.ts'
import { numberColumn } from '../../store/numberColumn.ts'
import { statement } from '../../store/statement.ts'
import { textColumn } from '../../store/textColumn.ts'
import type { GroupedProject, GroupValue, ProjectFigure } from './GroupedProject.ts'

/** What some projects may be grouped by, by name: one statement. */
export async function readGroupedProjects(
  store: GraphStore,
  ids: readonly string[],
): Promise<GroupedProject[]> {
  const parameters = { ids: [...ids], limit: ids.length }
  const rows = await store.read({ text: statement('groupsOfProjects'), parameters })
  return rows.map((row) => ({
    id: textColumn(row, 'id'),
    values: {
      COUNTY: entitiesOf(row.counties),
      INDUSTRY: entitiesOf(row.industries),
      POLICY: entitiesOf(row.policies),
      STAGE: stageOf(row.stage),
      YEAR: yearOf(row.newest),
    },
    wholes: row.wholes as readonly string[],
  }))
}

/** What is measured about some projects: one statement of at most so many rows. */
export async function readProjectFigures(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<ProjectFigure[]> {
  const parameters = { ids: [...ids], limit }
  const rows = await store.read({ text: statement('figuresAboutProjects'), parameters })
  return rows.map(figureOf)
}

const entitiesOf = (found: Value | undefined): GroupValue[] =>
  (found as readonly { readonly id: string; readonly sortKey: string }[]).map(({ id, sortKey }) => ({
    value: id,
    sortKey: `${sortKey} ${id}`,
  }))

function stageOf(stage: Value | undefined): GroupValue[] {
  if (typeof stage !== 'string') return []
  const place = Object.keys(ProjectStage.values).indexOf(stage)
  return [{ value: stage, sortKey: String(place).padStart(2, '0') }]
}

function yearOf(newest: Value | undefined): GroupValue[] {
  if (typeof newest !== 'string') return []
  const year = newest.slice(0, 4)
  return [{ value: Number(year), sortKey: year }]
}

function figureOf(row: Row): ProjectFigure {
  const period = textColumn(row, 'period').split('/').at(-1) ?? ''
  return {
    project: textColumn(row, 'project'),
    indicator: textColumn(row, 'indicator'),
    unit: textColumn(row, 'unit'),
    sortKey: `${textColumn(row, 'sortKey')} ${textColumn(row, 'indicator')}`,
    value: numberColumn(row, 'value') ?? 0,
    comparator: (row.comparator ?? undefined) as Comparator | undefined,
    newness: [period, textColumn(row, 'told'), textColumn(row, 'id')].join(' '),
  }
}
