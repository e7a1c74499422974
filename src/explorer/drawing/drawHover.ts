import type { Settings } from 'sigma/settings'
import { hoverBox } from './hoverBox.ts'
import type { Position } from './seededPosition.ts'
import type { Theme } from './theme.ts'

interface Drawn extends Position {
  readonly size: number
  readonly label: string
  readonly color: string
}

/** The hovered or selected node with its name; sigma's own draws on white, which the dark page is not. */
export function drawHover(
  context: CanvasRenderingContext2D,
  node: Drawn,
  { labelSize, labelFont }: Pick<Settings, 'labelSize' | 'labelFont'>,
  theme: Theme,
): void {
  const { x, y, size, label, color } = node
  context.font = `600 ${labelSize}px ${labelFont}`
  const { width } = context.measureText(label)
  const box = hoverBox(context, node, width, labelSize)
  context.fillStyle = theme.back
  context.strokeStyle = theme.accent
  context.lineWidth = 2
  context.beginPath()
  context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 4)
  context.fill()
  context.stroke()
  context.beginPath()
  context.arc(x, y, size + 3, 0, 2 * Math.PI)
  context.fill()
  context.stroke()
  context.fillStyle = color
  context.beginPath()
  context.arc(x, y, size, 0, 2 * Math.PI)
  context.fill()
  context.fillStyle = theme.text
  context.fillText(label, (box.left + box.right - width) / 2, y + labelSize / 3)
}
