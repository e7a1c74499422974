import { Relates } from '../decorators/Relates.ts'

export const partners = Relates('合作方（双向）', 'whom it works with, told from either side', {
  types: ['COOPERATES_WITH'],
  direction: 'BOTH',
  to: ['Party', 'Location', 'Facility'],
  cardinality: 'connection',
})
