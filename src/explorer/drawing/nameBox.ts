import type { Box, Room } from './Room.ts'

interface Disc {
  readonly x: number
  readonly y: number
  readonly size: number
}

interface Extent {
  readonly width: number
  readonly height: number
}

const GAP = 3

/** Where a name hides least of what is written: right of its disc, else left of it, below or above; within a frame. */
export function nameBox(room: Room, { x, y, size }: Disc, { width, height }: Extent, frame?: Extent): Box {
  const [middle, centre] = [y - height / 2, x - width / 2]
  const right = boxAt(x + size + GAP, middle, width, height)
  const others = [
    boxAt(x - size - GAP - width, middle, width, height),
    boxAt(centre, y + size + GAP, width, height),
    boxAt(centre, y - size - GAP - height, width, height),
  ]
  let best = right
  let least = Infinity
  for (const box of [right, ...others]) {
    if (frame && (box.left < 0 || box.right > frame.width)) continue
    const lost = room.lostOf(box)
    if (lost >= least) continue
    best = box
    least = lost
  }
  return best
}

const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
