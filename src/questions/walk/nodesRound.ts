import type { GraphStore } from '../../store/GraphStore.ts'
import { successorsOf } from '../../store/successorsOf.ts'
import { nodesNear, type Near, type Reach } from './nodesNear.ts'

/** What lies round one entity: a retired id leads to its successor, which takes a statement more where nothing is found. */
export async function nodesRound(store: GraphStore, id: string, reach: Reach): Promise<Near> {
  const near = await nodesNear(store, [{ id }], reach)
  if (near.nodes.length > 1) return near
  const successor = (await successorsOf(store, [id])).get(id)
  return successor === undefined ? near : nodesNear(store, [{ id: successor }], reach)
}
