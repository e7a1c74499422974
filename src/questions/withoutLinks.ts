import Cypher from '@neo4j/cypher-builder'
import { WORKED_BY } from '../model/records/PolicyLink.ts'
import { LinkBasis } from '../model/vocabularies/LinkBasis.ts'
import { PolicyLevel } from '../model/vocabularies/PolicyLevel.ts'
import { allOf } from '../query/allOf.ts'
import { relationPattern } from '../query/relationPattern.ts'
import type { Argument } from './Question.ts'

export interface WithoutLinksAsked {
  readonly basis?: string | null
  readonly minScore?: number | null
  readonly levels?: readonly string[] | null
}

const LEAST = 0.5

/** Which links are looked at before one is called missing. */
export const withoutLinksArguments: Readonly<Record<string, Argument>> = {
  basis: { type: LinkBasis, words: { zh: '只看此依据的联系', en: 'look at links of this basis only' } },
  minScore: {
    type: 'Float',
    default: LEAST,
    words: { zh: '只看至少此强度的联系', en: 'look at links that are at least so strong' },
  },
  levels: {
    type: PolicyLevel,
    list: true,
    default: WORKED_BY,
    words: { zh: '只看这些层级的政策', en: 'look at policies of these levels only' },
  },
}

/** Holds for policies or projects that no such link leads to. */
export const withoutLinks =
  (type: 'LINK_POLICY' | 'LINK_PROJECT', { basis, minScore, levels }: WithoutLinksAsked) =>
  (node: Cypher.Node): Cypher.Predicate => {
    const link = new Cypher.Node()
    const fits = allOf(
      Cypher.gte(link.property('score'), new Cypher.Param(minScore ?? 0)),
      levels ? Cypher.in(link.property('policyLevel'), new Cypher.Param([...levels])) : undefined,
      basis ? Cypher.eq(link.property('basis'), new Cypher.Param(basis)) : undefined,
    )
    const pattern = relationPattern(node, { types: [type], direction: 'IN' }, link, 'PolicyLink')
    const match = new Cypher.Match(pattern)
    return Cypher.eq(new Cypher.Count(fits ? match.where(fits) : match), new Cypher.Literal(0))
  }
