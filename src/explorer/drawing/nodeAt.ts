import type { Sigma } from 'sigma'
import type { Position } from './seededPosition.ts'

/** The uppermost shown node whose disc covers a point of the picture. */
export function nodeAt(renderer: Sigma<Position>, point: Position): string | null {
  const { x, y } = renderer.viewportToFramedGraph(point)
  const [origin, one] = [0, 1].map((at) => renderer.framedGraphToViewport({ x: at, y: 0 }))
  if (!origin || !one) return null
  const pixels = Math.hypot(one.x - origin.x, one.y - origin.y)
  let found: string | null = null
  renderer.getGraph().forEachNode((id) => {
    const node = renderer.getNodeDisplayData(id)
    if (!node || node.hidden) return
    const reach = renderer.scaleSize(node.size) / pixels
    if ((node.x - x) ** 2 + (node.y - y) ** 2 <= reach ** 2) found = id
  })
  return found
}
