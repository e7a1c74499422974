import type { Sigma } from 'sigma'
import { drawHover } from './drawHover.ts'
import type { SceneIndex } from './SceneIndex.ts'
import type { Position } from './seededPosition.ts'
import type { Theme } from './theme.ts'

const LAYER = 'marks'
const RING_WIDTH = 2.5

/** Rings, and the nodes that are selected or pointed at: over all else, so that pointing draws nothing else anew. */
export class Marks {
  readonly #renderer: Sigma<Position>
  #hovered: string | null = null
  #scene: SceneIndex
  #theme: Theme

  constructor(renderer: Sigma<Position>, scene: SceneIndex, theme: Theme) {
    this.#renderer = renderer
    this.#scene = scene
    this.#theme = theme
    renderer.createCanvasContext(LAYER, { style: { pointerEvents: 'none' } })
    renderer.resize(true)
    renderer.on('afterRender', () => {
      this.#draw()
    })
  }

  show(scene: SceneIndex, theme: Theme): void {
    this.#scene = scene
    this.#theme = theme
  }

  point(id: string | null): void {
    if (id === this.#hovered) return
    this.#hovered = id
    this.#draw()
  }

  #draw(): void {
    const context = this.#renderer.getCanvases()[LAYER]?.getContext('2d')
    if (!context) return
    const { width, height } = this.#renderer.getDimensions()
    context.clearRect(0, 0, width, height)
    context.strokeStyle = this.#theme.text
    context.lineWidth = RING_WIDTH
    for (const { id, ringed } of this.#scene.nodes.values()) if (ringed === true) this.#ring(context, id)
    const { selected } = this.#scene.emphasis
    for (const id of new Set([selected, this.#hovered])) if (id !== null) this.#raise(context, id)
  }

  #ring(context: CanvasRenderingContext2D, id: string): void {
    const node = this.#placed(id)
    if (!node) return
    context.beginPath()
    context.arc(node.x, node.y, node.size + RING_WIDTH, 0, 2 * Math.PI)
    context.stroke()
  }

  #raise(context: CanvasRenderingContext2D, id: string): void {
    const node = this.#placed(id)
    if (node) drawHover(context, node, this.#renderer.getSettings(), this.#theme)
  }

  #placed(id: string): (Position & { size: number; label: string; color: string }) | null {
    const shown = this.#scene.shownNode(id)
    const node = this.#renderer.getNodeDisplayData(id)
    if (!shown || !node) return null
    const where = this.#renderer.framedGraphToViewport(node)
    return { ...where, size: this.#renderer.scaleSize(node.size), label: shown.label, color: node.color }
  }
}
