import { hashOf } from '../text/hashOf.ts'
import type { Assembly } from './Assembly.ts'

/** Decisions on identity, each with what it is about and still stands. */
export function judgementNodes({ seed, draft, successors }: Assembly): void {
  for (const { decision, entities, names = [], reason } of seed.judgements) {
    const living = new Set(entities.map((id) => successors.get(id) ?? id))
    const standing = [...living].filter((id) => draft.has(id))
    const id = `judgement:${hashOf([decision, entities, names])}`
    if (standing.length === 0 || draft.has(id)) continue
    draft.node('Judgement', id, { decision, reason, sortKey: `${decision} ${standing.join(' ')} ${id}` })
    for (const entity of standing) draft.edge(id, 'JUDGES', entity)
  }
}
