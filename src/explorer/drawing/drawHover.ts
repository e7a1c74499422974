import type { Settings } from 'sigma/settings'
import { labelStart } from './labelStart.ts'
import type { Position } from './seededPosition.ts'
import type { Theme } from './theme.ts'

interface Drawn extends Position {
  readonly size: number
  readonly label: string
  readonly color: string
}

const GAP = 7

/** The hovered or selected node with its name; sigma's own draws on white, which the dark page is not. */
export function drawHover(
  context: CanvasRenderingContext2D,
  { x, y, size, label, color }: Drawn,
  { labelSize, labelFont }: Pick<Settings, 'labelSize' | 'labelFont'>,
  theme: Theme,
): void {
  context.font = `600 ${labelSize}px ${labelFont}`
  const { width } = context.measureText(label)
  const start = labelStart(context, { x, size }, width, GAP)
  context.fillStyle = theme.back
  context.strokeStyle = theme.accent
  context.lineWidth = 2
  context.beginPath()
  context.roundRect(start - GAP, y - labelSize / 2 - 5, width + 2 * GAP, labelSize + 10, 4)
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
  context.fillText(label, start, y + labelSize / 3)
}
