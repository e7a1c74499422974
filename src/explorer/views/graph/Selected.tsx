import type { VNode } from 'preact'
import { Failed } from '../../parts/Failed.tsx'
import { EntityLink, Link } from '../../parts/Link.tsx'
import { RelationsTold } from '../../parts/RelationsTold.tsx'
import { graphPath } from '../../state/graphPath.ts'
import { sayValue } from '../../words.ts'
import type { GraphNode, GraphRelation } from './content.ts'
import { MOST, type Failure } from './useExpansions.ts'
import { sayGraph } from './words.ts'

interface Props {
  readonly node: GraphNode
  readonly relations: readonly GraphRelation[]
  readonly isCentre: boolean
  /** How far what lies round it is shown: all of it, less than the API would tell, or as much as that. */
  readonly extent: 'all' | 'some' | 'most'
  readonly failure: Failure | null
  readonly onExpand: (() => void) | null
  readonly onCollapse: (() => void) | null
  readonly again: () => void
}

/** The entity that the reader clicked: its name leads to its page. */
export function Selected(props: Props): VNode {
  const { node, relations, isCentre, extent, failure, onExpand, onCollapse, again } = props
  return (
    <div class="selected" role="status">
      <strong>
        <EntityLink id={node.id} name={node.name} />
      </strong>
      <span class="chip">{sayValue(node.kind)}</span>
      <RelationsTold node={node} relations={relations} />
      {!isCentre && <Link to={graphPath({ id: node.id })}>{sayGraph('centre')}</Link>}
      {extent === 'some' && onExpand && (
        <button type="button" title={sayGraph('cut')} onClick={onExpand}>
          {sayGraph('expandAll')}
        </button>
      )}
      {onCollapse && (
        <button type="button" title={sayGraph('takeBack')} onClick={onCollapse}>
          {sayGraph('collapse')}
        </button>
      )}
      {extent === 'most' && (
        <span>
          {sayGraph('most')} {MOST} {sayGraph('mostOf')}
        </span>
      )}
      {failure && <Failed {...failure} again={again} />}
    </div>
  )
}
