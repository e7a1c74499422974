import { compareText } from '../../text/compareText.ts'
import { measuresOf, type Measure, type Measures } from './measuresOf.ts'
import type { Found } from '../walk/nodesNear.ts'
import { relationIdOf } from '../walk/relationIdOf.ts'
import type { ResearchFacts } from './researchFacts.ts'
import type { Tie } from './tieGraph.ts'

/** A node of the network as it is told: `entity` is its id. */
interface NetworkNode extends Measure {
  readonly entity: string
  readonly distance: number
}

/** The answer: nodes in the order in which they were found, each measured by the ties. */
export function networkPicture(
  facts: ResearchFacts,
  ties: readonly Tie[],
  links: readonly Tie[] = [],
): object {
  const ids = facts.nodes.map(({ id }) => id)
  const measures = measuresOf(ids, ties)
  const nodes = facts.nodes.flatMap((node) => told(node, measures))
  return {
    nodes,
    relations: facts.relations.map(relationIdOf),
    links,
    communities: communitiesOf(facts.nodes, measures),
    bridges: nodes.filter(({ bridges }) => bridges.length > 0).sort(byBridges),
    truncated: facts.truncated,
  }
}

const told = ({ id, distance }: Found, { byId }: Measures): NetworkNode[] => {
  const measure = byId.get(id)
  return measure ? [{ entity: id, distance, ...measure }] : []
}

const byBridges = (one: NetworkNode, other: NetworkNode): number =>
  other.bridges.length - one.bridges.length ||
  other.betweenness - one.betweenness ||
  compareText(one.entity, other.entity)

function communitiesOf(nodes: readonly Found[], { communities }: Measures): object[] {
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]))
  return communities.map(({ id, members, centre }) => {
    return { id, size: members.length, label: nameOf.get(centre), centre }
  })
}
