import type { Settings } from 'sigma/settings'
import type { NodeDisplayData, PartialButFor } from 'sigma/types'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'
import type { Theme } from './theme.ts'

type Drawn = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>

/** The hovered or selected entity with its name; sigma's own draws on white, which the dark page is not. */
export function drawHover(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Drawn,
  { labelSize, labelFont }: Settings<NodeAttributes, EdgeAttributes>,
  theme: Theme,
): void {
  context.font = `600 ${labelSize}px ${labelFont}`
  const width = label === null ? 0 : context.measureText(label).width + 10
  context.fillStyle = theme.back
  context.strokeStyle = theme.accent
  context.lineWidth = 2
  context.beginPath()
  context.roundRect(x + size, y - labelSize / 2 - 5, width + 4, labelSize + 10, 4)
  context.fill()
  context.stroke()
  context.beginPath()
  context.arc(x, y, size + 3, 0, 2 * Math.PI)
  context.fill()
  context.stroke()
  context.fillStyle = theme.text
  if (label !== null) context.fillText(label, x + size + 7, y + labelSize / 3)
}
