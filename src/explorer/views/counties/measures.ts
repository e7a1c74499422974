import type { CountiesQuery } from '../../generated/documents.ts'
import { sayValue } from '../../words.ts'
import { tell } from './words.ts'

export type County = CountiesQuery['compareCounties'][number]
export type Figure = County['figures'][number]
type Stage = County['stages'][number]['stage']

export const COUNTED = ['projects', 'enterprises', 'industries', 'policies', 'awards', 'documents'] as const

/** In the order of progress; what documents do not tell comes last. */
const STAGES: readonly Stage[] = [
  'PLANNED',
  'PREPARATORY',
  'SIGNED',
  'STARTED',
  'UNDER_CONSTRUCTION',
  'COMPLETED',
  'OPERATING',
  'HELD',
  'GRANTED',
  'IN_FORCE',
  'POSTPONED',
  'STALLED',
  null,
]

/** The stages that projects of some of the counties are at. */
export const stagesOf = (counties: readonly County[]): Stage[] =>
  STAGES.filter((stage) => counties.some(({ stages }) => stages.some((told) => told.stage === stage)))

export const countAt = ({ stages }: County, stage: Stage): number =>
  stages.find((told) => told.stage === stage)?.count ?? 0

/** As the address names the measure. */
export const stageKey = (stage: Stage): string => `stage:${stage ?? ''}`

export const sayStage = (stage: Stage): string => (stage === null ? tell('noStage') : sayValue(stage))
