import Cypher from '@neo4j/cypher-builder'
import { FrameType } from '../model/vocabularies/FrameType.ts'
import { RelationType } from '../model/vocabularies/RelationType.ts'

const arrows = { OUT: 'right', IN: 'left', BOTH: 'undirected' } as const

/** How far `within` follows: into a part, its part, and what lies in that. */
const WITHIN_HOPS = 4

interface Hop {
  readonly types: readonly string[]
  readonly direction: keyof typeof arrows
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
  label: string,
  edge?: Cypher.Relationship,
): Cypher.Pattern {
  const types = hop.within ? [...new Set([...hop.types, 'LOCATED_IN', 'PART_OF'])] : hop.types
  for (const type of types) {
    if (!(type in RelationType.values || type in FrameType.values)) throw new Error(`${type} is no relation`)
  }
  const options = {
    type: types.join('|'),
    direction: arrows[hop.direction],
    ...(hop.within === true && { length: { min: 1, max: WITHIN_HOPS } }),
  }
  const start = new Cypher.Pattern(from)
  const related = edge ? start.related(edge, options) : start.related(options)
  return related.to(to, { labels: label })
}
