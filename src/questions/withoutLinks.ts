import Cypher from '@neo4j/cypher-builder'
import { LinkBasis } from '../model/vocabularies/LinkBasis.ts'
import { allOf } from '../query/allOf.ts'
import { relationPattern } from '../query/relationPattern.ts'
import type { Argument } from './Question.ts'

export interface WithoutLinksAsked {
  readonly basis?: string | null
  readonly minScore?: number | null
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
}

/** Holds for policies or projects that no such link leads to. */
export const withoutLinks =
  (type: 'LINK_POLICY' | 'LINK_PROJECT', { basis, minScore }: WithoutLinksAsked) =>
  (node: Cypher.Node): Cypher.Predicate => {
    const link = new Cypher.Node()
    const fits = allOf(
      Cypher.gte(link.property('score'), new Cypher.Param(minScore ?? 0)),
      basis ? Cypher.eq(link.property('basis'), new Cypher.Param(basis)) : undefined,
    )
    const pattern = relationPattern(node, { types: [type], direction: 'IN' }, link, 'PolicyLink')
    const match = new Cypher.Match(pattern)
    return Cypher.eq(new Cypher.Count(fits ? match.where(fits) : match), new Cypher.Literal(0))
  }
