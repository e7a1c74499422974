import type { County } from './measures.ts'

/** What counties are compared by; null where documents do not tell it. */
export interface Measure {
  /** As the address names it. */
  readonly key: string
  readonly title: string
  readonly unit: string
  readonly amountOf: (county: County) => number | null
}

/** A group of measures, as the table has them. */
export interface MeasureGroup {
  readonly title: string
  readonly measures: readonly Measure[]
}
