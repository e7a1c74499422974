import type { Assembly } from '../graph/Assembly.ts'
import { endYearOf } from '../graph/endYearOf.ts'
import { observationIdOf } from '../graph/observationIdOf.ts'
import { groupBy } from '../text/groupBy.ts'
import { isFigure, measureOf } from './isFigure.ts'
import { preferredOf } from './preferredOf.ts'

/** Of several figures of one measure, period and kind the one that rules prefer: edges from it to the others. */
export function concludePreferences({ draft, statements }: Assembly): void {
  const measures = groupBy(statements.filter(isFigure), (one) => `${measureOf(one)} ${one.said.kind}`)
  for (const told of measures.values()) {
    const figures = new Set(told.map(({ said }) => observationIdOf(said)))
    const [first] = told
    if (!first || figures.size < 2) continue
    const { statement } = preferredOf(told, endYearOf(first.said.period))
    const chosen = told.find(({ id }) => id === statement.id) ?? first
    const preferred = observationIdOf(chosen.said)
    for (const other of figures) if (other !== preferred) draft.edge(preferred, 'PREFERRED_TO', other)
  }
}
