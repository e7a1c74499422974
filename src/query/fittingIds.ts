import Cypher from '@neo4j/cypher-builder'
import type { TypeModel, Model } from '../model/Model.ts'
import { boundFilter } from './boundFilter.ts'
import { buildQuery } from './buildQuery.ts'
import { filterPredicate } from './filterPredicate.ts'
import type { PlannedQuery } from './Plan.ts'

/**
 * Asks for the ids (`id`) of a kind's nodes that a filter fits, at most so many, in their order.
 *
 * @throws BadUserInput naming `filter`
 */
export function fittingIds(model: Model, kind: TypeModel, filter: unknown, limit: number): PlannedQuery {
  boundFilter(filter)
  const node = new Cypher.Node()
  const match = new Cypher.Match(new Cypher.Pattern(node, { labels: [kind.name] }))
  const where = filterPredicate(model, kind, node, filter)
  const id = node.property('id')
  const found = new Cypher.Return([id, 'id']).orderBy([id]).limit(new Cypher.Param(limit))
  return buildQuery(Cypher.utils.concat(where ? match.where(where) : match, found))
}
