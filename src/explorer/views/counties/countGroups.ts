import type { MeasureGroup } from './Measure.ts'
import { COUNTED, countAt, sayStage, stageKey, stagesOf, type County } from './measures.ts'
import { tell } from './words.ts'

/** The measures that count things: of each kind, and projects at a stage. */
export const countGroups = (counties: readonly County[]): MeasureGroup[] => [
  {
    title: tell('measure'),
    measures: COUNTED.map((key) => ({
      key,
      title: tell(key),
      unit: '',
      amountOf: (county: County) => county[key],
    })),
  },
  {
    title: tell('stages'),
    measures: stagesOf(counties).map((stage) => ({
      key: stageKey(stage),
      title: sayStage(stage),
      unit: '',
      amountOf: (county: County) => countAt(county, stage),
    })),
  },
]
