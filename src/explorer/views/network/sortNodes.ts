import type { ResearchNetworkQuery } from '../../generated/documents.ts'

export type Network = ResearchNetworkQuery['researchNetwork']
export type NetworkNode = Network['nodes'][number]
export type Measure = 'bridges' | 'degree' | 'betweenness' | 'pageRank'

export const MEASURES: readonly Measure[] = ['bridges', 'degree', 'betweenness', 'pageRank']

export const valueOf = (node: NetworkNode, measure: Measure): number =>
  measure === 'bridges' ? node.bridges.length : node[measure]

/** By a measure, then by betweenness, so that what stands equal keeps a meaning. */
export const sortNodes = (
  nodes: readonly NetworkNode[],
  measure: Measure,
  descending: boolean,
): NetworkNode[] => {
  const sign = descending ? -1 : 1
  return [...nodes].sort(
    (a, b) => sign * (valueOf(a, measure) - valueOf(b, measure)) || b.betweenness - a.betweenness,
  )
}
