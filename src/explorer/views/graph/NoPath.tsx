import type { VNode } from 'preact'
import type { GraphPathsQuery } from '../../generated/documents.ts'
import { sayGraph } from './words.ts'

interface Props {
  readonly from: string
  readonly to: string
  readonly told: Pick<GraphPathsQuery, 'start' | 'end'>
}

/** Why there is no path: an end is unknown, both are one, or they lie too far apart. */
export function NoPath({ from, to, told: { start, end } }: Props): VNode {
  const unknown = new Set([...(isEntity(start) ? [] : [from]), ...(isEntity(end) ? [] : [to])])
  if (unknown.size === 0) return <p role="status">{sayGraph(from === to ? 'sameEnds' : 'noPath')}</p>
  return (
    <p class="instead" role="status">
      {sayGraph('noEnd')}
      {[...unknown].map((id) => (
        <span key={id}>
          {' '}
          <q>{id}</q>
        </span>
      ))}
    </p>
  )
}

const isEntity = (node: object | null): boolean => node !== null && 'name' in node
