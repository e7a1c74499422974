import { graphPath } from '../../state/graphPath.ts'
import { sayGraph } from '../graph/words.ts'
import { indicatorsPath } from '../indicators/indicatorsPath.ts'
import type { Entity } from './Entity.ts'
import { say } from './words.ts'

/** Other views in which an entity can be seen. */
export function ways({ id, kind }: Entity): { readonly to: string; readonly words: string }[] {
  const graph = { to: graphPath({ id }), words: sayGraph('inGraph') }
  switch (kind) {
    case 'INDICATOR':
      return [graph, { to: indicatorsPath([id]), words: say('series') }]
    case 'COUNTY':
      return [graph, { to: '/counties', words: say('compare') }]
    case 'RESEARCH_INSTITUTION':
      return [graph, { to: '/network', words: say('network') }]
    default:
      return [graph]
  }
}
