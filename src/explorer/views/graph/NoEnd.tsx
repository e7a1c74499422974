import type { VNode } from 'preact'
import type { Ends } from './useEnds.ts'
import { sayGraph } from './words.ts'

/** Which end of a path is no entity. */
export function NoEnd({ ends: { from, to } }: { readonly ends: Ends }): VNode | null {
  const unknown = new Set([from, to].flatMap((end) => (end?.isUnknown === true ? [end.id] : [])))
  if (unknown.size === 0) return null
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
