import type { Settings } from 'sigma/settings'
import type { NodeDisplayData } from 'sigma/types'
import { labelStart } from './labelStart.ts'
import type { Theme } from './theme.ts'

type Drawn = Pick<NodeDisplayData, 'x' | 'y' | 'size' | 'label'>

const GAP = 3
/** Of the ground round a name, so that it can be read where it crosses lines. */
const HALO = 3

/** A node's name beside its disc; sigma's own is cut off at the picture's edge. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Drawn,
  { labelSize, labelFont }: Pick<Settings, 'labelSize' | 'labelFont'>,
  theme: Theme,
): void {
  if (label === null || label === '') return
  context.font = `${labelSize}px ${labelFont}`
  const { width } = context.measureText(label)
  const start = labelStart(context, { x, size }, width, GAP)
  context.strokeStyle = theme.back
  context.lineWidth = HALO
  context.lineJoin = 'round'
  context.strokeText(label, start, y + labelSize / 3)
  context.fillStyle = theme.text
  context.fillText(label, start, y + labelSize / 3)
}
