import type { VNode } from 'preact'
import { EntityLink, Link } from '../../parts/Link.tsx'
import { Failed } from '../../parts/Failed.tsx'
import { say, sayValue } from '../../words.ts'
import type { GraphNode } from './content.ts'
import { graphPath } from '../../state/graphPath.ts'
import type { Failure } from './useExpansions.ts'
import { sayGraph } from './words.ts'

interface Props {
  readonly node: GraphNode
  readonly isCentre: boolean
  /** Whether it has neighbours that are not shown. */
  readonly isCut: boolean
  readonly failed: Failure | null
  readonly onExpand: () => void
}

/** The entity that the reader clicked: its name leads to its page. */
export function Selected({ node, isCentre, isCut, failed, onExpand }: Props): VNode {
  return (
    <div class="selected" role="status">
      <strong>
        <EntityLink id={node.id} name={node.name} />
      </strong>
      <span class="chip">{sayValue(node.kind)}</span>
      <span class="quiet">
        {say('relations')} {node.degree}
      </span>
      {!isCentre && <Link to={graphPath({ id: node.id })}>{sayGraph('centre')}</Link>}
      {isCut && (
        <button type="button" title={sayGraph('cut')} onClick={onExpand}>
          {sayGraph('expandAll')}
        </button>
      )}
      {failed && <Failed {...failed} again={onExpand} />}
    </div>
  )
}
