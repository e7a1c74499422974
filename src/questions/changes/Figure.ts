import type { Comparator } from '../../model/vocabularies/Comparator.ts'
import type { IndicatorDirection } from '../../model/vocabularies/IndicatorDirection.ts'
import type { RankOf } from '../../model/vocabularies/RankOf.ts'

/** One measured figure as a document reports it. */
export interface Figure {
  readonly document: string
  /** The id of the observation. */
  readonly id: string
  readonly indicator: string
  readonly direction: IndicatorDirection
  readonly place: string
  readonly about: string | undefined
  /** Orders by indicator, place and subject. */
  readonly sortKey: string
  /** In `unit`: the indicator's own, or the one written where the indicator has none. */
  readonly value: number | undefined
  readonly unit: string | undefined
  readonly share: number | undefined
  readonly growth: number | undefined
  readonly comparator: Comparator | undefined
  readonly rank: number | undefined
  readonly rankScope: string | undefined
  readonly rankOf: RankOf | undefined
}
