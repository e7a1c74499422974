import type { Box } from './Room.ts'

interface Disc {
  readonly x: number
  readonly y: number
  readonly size: number
}

const GAP = 7
const PADDING = 5

/** Where the name of what is pointed at stands: right of its disc, or left of it where the picture ends before it. */
export function hoverBox(
  context: CanvasRenderingContext2D,
  { x, y, size }: Disc,
  width: number,
  labelSize: number,
): Box {
  const right = x + size
  const left = x - size - width - 2 * GAP
  const end = context.canvas.width / context.getTransform().a
  const start = right + width + GAP <= end || left + GAP < 0 ? right : left
  const half = labelSize / 2 + PADDING
  return { left: start, top: y - half, right: start + width + 2 * GAP, bottom: y + half }
}
