import type { LanesQuery, Outcome, ProjectStage } from '../../../generated/documents.ts'

/** A stage at its place in a lane. */
export interface Mark {
  readonly id: string
  readonly stage: ProjectStage
  /** null: documents tell none. */
  readonly year: number | null
  readonly planned: boolean
  /** What became of a plan. */
  readonly outcome: Outcome | null
}

/** What documents tell of one project over the years. */
export interface Lane {
  readonly id: string
  readonly name: string
  readonly marks: readonly Mark[]
  /** By more than one document, or of more than one year. */
  readonly toldOften: boolean
}

type Project = LanesQuery['projects']['nodes'][number]

/** The lane of a project: a plan before what was reported of its year. */
export function laneOf({ id, name, stages, commitments }: Project): Lane {
  const outcomes = new Map(commitments.nodes.map(({ promised, outcome }) => [promised?.id, outcome]))
  const marks = stages.map(({ id: stageId, stage, year, modality }) => ({
    id: stageId,
    stage,
    year,
    planned: modality === 'INTENDED',
    outcome: outcomes.get(stageId) ?? null,
  }))
  const documents = stages.flatMap(({ statements }) => statements.map(({ document }) => document.id))
  return {
    id,
    name,
    marks: marks.toSorted((one, other) => Number(other.planned) - Number(one.planned)),
    toldOften: new Set(documents).size > 1 || new Set(stages.map(({ year }) => year)).size > 1,
  }
}

/** Every year from the first to the last, and last what has none: a gap stays as wide as it is. */
export function yearsOf(lanes: readonly Lane[]): (number | null)[] {
  const told = lanes.flatMap(({ marks }) => marks.map(({ year }) => year))
  const years = told.filter((year) => year !== null)
  const first = Math.min(...years)
  const length = years.length === 0 ? 0 : Math.max(...years) - first + 1
  return [
    ...Array.from({ length }, (_, index) => first + index),
    ...(years.length < told.length ? [null] : []),
  ]
}
