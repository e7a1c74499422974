/** Closed vocabularies of statements and figures. Each is a GraphQL enum. */
export const Modality = { DONE: 'DONE', INTENDED: 'INTENDED' } as const
export type Modality = (typeof Modality)[keyof typeof Modality]

export const ObservationKind = { ACTUAL: 'ACTUAL', TARGET: 'TARGET' } as const
export type ObservationKind = (typeof ObservationKind)[keyof typeof ObservationKind]

export const Comparator = { AT_LEAST: 'AT_LEAST', ABOUT: 'ABOUT', AT_MOST: 'AT_MOST', OVER: 'OVER' } as const
export type Comparator = (typeof Comparator)[keyof typeof Comparator]

export const RankOf = { VALUE: 'VALUE', GROWTH: 'GROWTH' } as const
export type RankOf = (typeof RankOf)[keyof typeof RankOf]

export const Origin = { CURATED: 'CURATED', EXTRACTED: 'EXTRACTED', INFERRED: 'INFERRED' } as const
export type Origin = (typeof Origin)[keyof typeof Origin]

export const EvidenceRole = { FACT: 'FACT', CONTEXT: 'CONTEXT' } as const
export type EvidenceRole = (typeof EvidenceRole)[keyof typeof EvidenceRole]

export const AliasType = {
  TYPO: 'TYPO',
  ABBREVIATION: 'ABBREVIATION',
  FORMER_NAME: 'FORMER_NAME',
  TRANSLATION: 'TRANSLATION',
  SYNONYM: 'SYNONYM',
} as const
export type AliasType = (typeof AliasType)[keyof typeof AliasType]

export const IndustryLevel = { SECTOR: 'SECTOR', CHAIN: 'CHAIN', CLUSTER: 'CLUSTER' } as const
export type IndustryLevel = (typeof IndustryLevel)[keyof typeof IndustryLevel]

export const IndicatorDirection = { UP: 'UP', DOWN: 'DOWN', NONE: 'NONE' } as const
export type IndicatorDirection = (typeof IndicatorDirection)[keyof typeof IndicatorDirection]

export const DocumentKind = {
  PLAN_REPORT: 'PLAN_REPORT',
  WORK_REPORT: 'WORK_REPORT',
  PRESS_ARTICLE: 'PRESS_ARTICLE',
} as const
export type DocumentKind = (typeof DocumentKind)[keyof typeof DocumentKind]

export const Source = { SEED: 'SEED', USER: 'USER' } as const
export type Source = (typeof Source)[keyof typeof Source]

export const StatementSort = {
  ENTITY: 'entity',
  ALIAS: 'alias',
  RELATION: 'relation',
  STAGE: 'stage',
  OBSERVATION: 'observation',
} as const
export type StatementSort = (typeof StatementSort)[keyof typeof StatementSort]
