import { Computed } from '../decorators/Computed.ts'
import { Coverage } from './Coverage.ts'

/** The coverage of what has a text: a document or a section. */
export const covered = Computed(
  '被陈述覆盖的程度；载入全文后才有',
  'how much of it statements carry; only where the text is loaded',
  {
    to: 'Coverage',
    nullable: true,
    requires: ['coverageCounts'],
    compute: (properties) => Coverage.compute(properties),
  },
)
