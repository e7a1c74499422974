import type { Scene } from '../../drawing/Scene.ts'
import { sayRelation } from '../../words.ts'
import { communityColour } from './communityColour.ts'
import { valueOf, type Measure, type Network, type NetworkNode } from './sortNodes.ts'

export type Centrality = Exclude<Measure, 'bridges'>

export const CENTRALITIES = ['degree', 'betweenness', 'pageRank'] as const satisfies readonly Centrality[]

const LEAST = 4
const MOST = 18

/** Entities in the colour of their community, their area by how central they are; bridges are ringed. */
export function networkScene(
  { nodes, relations }: Network,
  by: Centrality,
  isWanted: (node: NetworkNode) => boolean,
): Scene {
  const greatest = Math.max(...nodes.map((node) => valueOf(node, by))) || 1
  return {
    nodes: nodes.map((node) => ({
      id: node.entity.id,
      label: node.entity.name,
      size: LEAST + (MOST - LEAST) * Math.sqrt(valueOf(node, by) / greatest),
      colour: communityColour(node.community),
      named: node.bridges.length > 0,
      ringed: node.bridges.length > 0,
      hidden: !isWanted(node),
    })),
    edges: relations.map(({ id, type, modality, from, to }) => ({
      id,
      from: from.id,
      to: to.id,
      label: sayRelation({ type, modality }),
      dashed: modality === 'INTENDED',
    })),
  }
}
