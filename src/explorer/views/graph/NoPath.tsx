import type { VNode } from 'preact'
import { sayGraph } from './words.ts'

/** Why there is no path between entities that there are: both are one, or they lie too far apart. */
export const NoPath = ({ from, to }: { readonly from: string; readonly to: string }): VNode => (
  <p role="status">{sayGraph(from === to ? 'sameEnds' : 'noPath')}</p>
)
