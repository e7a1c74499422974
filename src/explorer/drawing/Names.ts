import type { Sigma } from 'sigma'
import type { NodeDisplayData } from 'sigma/types'
import { hoverBox } from './hoverBox.ts'
import { nameBox } from './nameBox.ts'
import { Room, type Box } from './Room.ts'
import type { SceneIndex } from './SceneIndex.ts'
import type { Position } from './seededPosition.ts'
import type { Theme } from './theme.ts'

interface Named extends Pick<NodeDisplayData, 'x' | 'y' | 'size' | 'label'> {
  readonly forceLabel?: boolean
  readonly key?: string
}

/** Of the ground round a name, so that it can be read where it crosses lines. */
const HALO = 3

/** Names beside their discs: no name over another, so the larger disc's is told, and first what must be. */
export class Names {
  readonly #renderer: Sigma<Position>
  #waiting: Named[] = []
  #scene: SceneIndex
  #theme: Theme

  constructor(renderer: Sigma<Position>, scene: SceneIndex, theme: Theme) {
    this.#renderer = renderer
    this.#scene = scene
    this.#theme = theme
    renderer.on('beforeRender', () => {
      this.#waiting = []
    })
    renderer.on('afterRender', () => {
      this.#draw()
    })
  }

  show(scene: SceneIndex, theme: Theme): void {
    this.#scene = scene
    this.#theme = theme
  }

  /** Sigma tells them one by one, in no order. */
  add(node: Named): void {
    this.#waiting.push(node)
  }

  #draw(): void {
    const context = this.#renderer.getCanvases()['labels']?.getContext('2d')
    if (!context) return
    const { labelSize, labelFont } = this.#renderer.getSettings()
    const height = labelSize + HALO
    const room = new Room()
    context.font = `${labelSize}px ${labelFont}`
    context.lineWidth = HALO
    context.lineJoin = 'round'
    context.strokeStyle = this.#theme.back
    context.fillStyle = this.#theme.text
    for (const node of this.#waiting.sort(weightierFirst)) {
      const { label, forceLabel = false } = node
      if (label === null || label === '') continue
      const { width } = context.measureText(label)
      // Marks draws it.
      if (node.key === this.#scene.emphasis.selected) {
        room.take(hoverBox(context, node, width, labelSize))
        continue
      }
      const box = nameBox(room, node, { width, height }, this.#renderer.getDimensions())
      if (!forceLabel && room.lostOf(box) > 0) continue
      room.take(box)
      this.#write(context, label, box, labelSize)
    }
  }

  #write(context: CanvasRenderingContext2D, label: string, { left, top, bottom }: Box, size: number): void {
    const base = (top + bottom) / 2 + size / 3
    context.strokeText(label, left, base)
    context.fillText(label, left, base)
  }
}

const weightierFirst = (one: Named, other: Named): number =>
  Number(other.forceLabel ?? false) - Number(one.forceLabel ?? false) || other.size - one.size
