import type { Assembly } from '../graph/Assembly.ts'
import { observationIdOf } from '../graph/observationIdOf.ts'
import { comparedYearOf } from './comparedYearOf.ts'
import { figuresByMeasure } from './isFigure.ts'
import { preferredOf } from './preferredOf.ts'

/** Of several figures of one measure, period and kind the one that rules prefer: edges from it to the others. */
export function concludePreferences({ draft, statements }: Assembly): void {
  for (const told of figuresByMeasure(statements).values()) {
    const figures = new Set(told.map(({ said }) => observationIdOf(said)))
    const [first] = told
    if (!first || figures.size < 2) continue
    const preferred = observationIdOf(preferredOf(told, comparedYearOf(first)).statement.said)
    for (const other of figures) if (other !== preferred) draft.edge(preferred, 'PREFERRED_TO', other)
  }
}
