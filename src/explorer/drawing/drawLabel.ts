import type { Settings } from 'sigma/settings'
import type { NodeDisplayData } from 'sigma/types'
import { labelStart } from './labelStart.ts'

type Drawn = Pick<NodeDisplayData, 'x' | 'y' | 'size' | 'label'>

const GAP = 3

/** A node's name beside its disc; sigma's own is cut off at the picture's edge. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Drawn,
  { labelSize, labelFont, labelColor }: Pick<Settings, 'labelSize' | 'labelFont' | 'labelColor'>,
): void {
  if (label === null || label === '') return
  context.fillStyle = labelColor.color ?? ''
  context.font = `${labelSize}px ${labelFont}`
  const { width } = context.measureText(label)
  context.fillText(label, labelStart(context, { x, size }, width, GAP), y + labelSize / 3)
}
