export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What of a plane is written on already. */
export class Room {
  readonly #taken: Box[] = []

  take(box: Box): void {
    this.#taken.push(box)
  }

  /** The area of a box that is written on, counted as often as it is. */
  lostOf({ left, top, right, bottom }: Box): number {
    let lost = 0
    for (const taken of this.#taken) {
      const width = Math.min(right, taken.right) - Math.max(left, taken.left)
      const height = Math.min(bottom, taken.bottom) - Math.max(top, taken.top)
      if (width > 0 && height > 0) lost += width * height
    }
    return lost
  }
}
