interface Disc {
  readonly x: number
  readonly size: number
}

/** Where a name begins: right of its disc, or left of it where the picture ends before the name does. */
export function labelStart(
  context: CanvasRenderingContext2D,
  { x, size }: Disc,
  width: number,
  gap: number,
): number {
  const right = x + size + gap
  const left = x - size - gap - width
  const end = context.canvas.width / context.getTransform().a
  return right + width <= end || left < 0 ? right : left
}
