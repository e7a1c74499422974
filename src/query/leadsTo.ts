import Cypher from '@neo4j/cypher-builder'
import { foldName } from '../text/foldName.ts'
import { askedText } from './askedText.ts'
import { relationPattern } from './relationPattern.ts'

type Where = (node: Cypher.Node) => Cypher.Predicate | undefined

/**
 * Holds for nodes that an edge leads from to the entity of an id; for all where none is given.
 *
 * @throws BadUserInput naming the argument
 */
export const leadsToId = (argument: string, type: string, given: string | null | undefined): Where =>
  leadsTo(argument, type, given, isIt)

/**
 * Holds for nodes that an edge leads from to an entity of an id or of any name; for all where none is given.
 *
 * @throws BadUserInput naming the argument
 */
export const leadsToNamed = (argument: string, type: string, given: string | null | undefined): Where =>
  leadsTo(argument, type, given, (entity, name) =>
    Cypher.or(
      isIt(entity, name),
      Cypher.in(new Cypher.Param(name), entity.property('names')),
      Cypher.in(new Cypher.Param(foldName(name)), entity.property('foldedNames')),
    ),
  )

/** By its id, or one that it took over. */
const isIt = (entity: Cypher.Node, id: string): Cypher.Predicate =>
  Cypher.or(
    Cypher.eq(entity.property('id'), new Cypher.Param(id)),
    Cypher.in(new Cypher.Param(id), Cypher.coalesce(entity.property('formerIds'), new Cypher.List([]))),
  )

function leadsTo(
  argument: string,
  type: string,
  given: string | null | undefined,
  fits: (entity: Cypher.Node, asked: string) => Cypher.Predicate,
): Where {
  if (typeof given !== 'string') return () => undefined
  const asked = askedText(argument, given)
  return (node) => {
    const entity = new Cypher.Node()
    const pattern = relationPattern(node, { types: [type], direction: 'OUT' }, entity, 'Entity')
    const match = new Cypher.Match(pattern).where(fits(entity, asked))
    return Cypher.gt(new Cypher.Count(match), new Cypher.Literal(0))
  }
}
