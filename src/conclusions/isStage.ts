import type { StatedStatement } from '../graph/Assembly.ts'
import type { StageStatement } from '../statements/Seed.ts'

/** A statement of a stage with what follows from it. */
export interface StatedStage extends StatedStatement {
  readonly said: StageStatement
}

export const isStage = (statement: StatedStatement): statement is StatedStage =>
  statement.said.sort === 'stage'
