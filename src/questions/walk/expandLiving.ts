import type { GraphStore } from '../../store/GraphStore.ts'
import { successorsOf } from '../../store/successorsOf.ts'
import { expandFrontier, type Frontier, type Step } from './expandFrontier.ts'

/**
 * The relations of one entity under the id by which it lives: a retired id leads to its successor. Only where
 * nothing is found does that take a second and a third statement.
 */
export async function expandLiving(
  store: GraphStore,
  id: string,
  frontier: Frontier,
): Promise<{ readonly id: string; readonly steps: readonly Step[] }> {
  const steps = await expandFrontier(store, [id], frontier)
  if (steps.length > 0) return { id, steps }
  const successor = (await successorsOf(store, [id])).get(id)
  if (successor === undefined) return { id, steps }
  return { id: successor, steps: await expandFrontier(store, [successor], frontier) }
}
