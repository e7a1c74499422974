import type { Assembly } from '../graph/Assembly.ts'
import { hashOf } from '../text/hashOf.ts'
import { sortKeyOf } from '../text/sortKeyOf.ts'
import { figureConflicts } from './figureConflicts.ts'
import { growthConflicts } from './growthConflicts.ts'
import { preferredOf } from './preferredOf.ts'
import { stageConflicts } from './stageConflicts.ts'

/** Statements that cannot all hold: a node for each contradiction, with the one that is preferred and by which rule. */
export function concludeConflicts(assembly: Assembly): void {
  const { draft, entities, statements } = assembly
  const found = [...figureConflicts(statements), ...growthConflicts(assembly), ...stageConflicts(statements)]
  for (const { sort, subject, year, statements: between } of found) {
    const ids = between.map((statement) => statement.id).sort()
    const id = `conflict:${hashOf([sort, ...ids])}`
    const { statement, rule } = preferredOf(between, year)
    const sortKey = [year, sort, sortKeyOf(entities.get(subject)?.name ?? ''), id].join(' ')
    draft.node('Conflict', id, { sort, year, rule, sortKey })
    draft.edge(id, 'CONFLICT_OF', subject)
    for (const one of ids) draft.edge(id, 'CONFLICT_BETWEEN', one)
    draft.edge(id, 'CONFLICT_PREFERS', statement.id)
  }
}
