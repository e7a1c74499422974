import { vocabulary } from '../vocabulary.ts'

export const ObservationKind = vocabulary(
  'ObservationKind',
  '实际值或目标值',
  'Whether a figure was measured or promised',
  {
    ACTUAL: ['实际值', 'measured'],
    TARGET: ['目标值', 'promised'],
  },
)
export type ObservationKind = keyof typeof ObservationKind.values
