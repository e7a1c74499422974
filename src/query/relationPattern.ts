import Cypher from '@neo4j/cypher-builder'
import { FrameType } from '../model/vocabularies/FrameType.ts'
import { RelationType } from '../model/vocabularies/RelationType.ts'

const arrows = { OUT: 'right', IN: 'left', BOTH: 'undirected' } as const

interface Hop {
  readonly types: readonly string[]
  readonly direction: keyof typeof arrows
  /** What lies in a part counts, too: asked by the edge that was assembled for it. */
  readonly within?: boolean
}

/**
 * (from)-[:TYPE]->(to:Label). Several types are `A|B`, written unescaped because the embedded engine refuses the
 * parentheses that the builder would set; each is checked against the vocabularies.
 */
export function relationPattern(
  from: Cypher.Variable,
  hop: Hop,
  to: Cypher.Variable,
  label?: string,
  edge?: Cypher.Relationship,
): Cypher.Pattern {
  const types = hop.within ? ['LIES_WITHIN'] : hop.types
  for (const type of types) {
    if (![RelationType, FrameType].some(({ values }) => Object.hasOwn(values, type))) {
      throw new Error(`${type} is no relation`)
    }
  }
  const options = { type: types.join('|'), direction: arrows[hop.direction] }
  const start = new Cypher.Pattern(from)
  const related = edge ? start.related(edge, options) : start.related(options)
  return label === undefined ? related.to(to) : related.to(to, { labels: label })
}
