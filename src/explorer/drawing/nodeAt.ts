import type { Sigma } from 'sigma'
import type { Position } from './seededPosition.ts'

/** A disc may be smaller than what a pointer or a finger can hit. */
const LEAST_REACH = 6

/** The shown node whose disc covers a point of the picture, of several that whose middle is nearest. */
export function nodeAt(renderer: Sigma<Position>, point: Position): string | null {
  const { x, y } = renderer.viewportToFramedGraph(point)
  const [origin, one] = [0, 1].map((at) => renderer.framedGraphToViewport({ x: at, y: 0 }))
  if (!origin || !one) return null
  const pixels = Math.hypot(one.x - origin.x, one.y - origin.y)
  let found: string | null = null
  let nearest = Infinity
  renderer.getGraph().forEachNode((id) => {
    const node = renderer.getNodeDisplayData(id)
    if (!node || node.hidden) return
    const distance = pixels * Math.hypot(node.x - x, node.y - y)
    if (distance > Math.max(LEAST_REACH, renderer.scaleSize(node.size)) || distance >= nearest) return
    found = id
    nearest = distance
  })
  return found
}
