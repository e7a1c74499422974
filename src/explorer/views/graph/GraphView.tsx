import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { Explored } from './Explored.tsx'
import { readGraphPlace } from '../../state/graphPath.ts'
import { GraphStart } from './GraphStart.tsx'
import './Graph.css'

/** The graph round an entity, paths between two, or where to begin. */
export function GraphView({ search }: { readonly search: string }): VNode {
  const place = useMemo(() => readGraphPlace(search), [search])
  const begun = place.id !== null || (place.from !== null && place.to !== null)
  return begun ? <Explored key={place.id ?? ''} place={place} /> : <GraphStart place={place} />
}
