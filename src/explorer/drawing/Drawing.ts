import { MultiDirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import { inTurns, nextTurn } from './inTurns.ts'
import { Layout } from './Layout.ts'
import { Marks } from './Marks.ts'
import { Names } from './Names.ts'
import { nodeAt } from './nodeAt.ts'
import { pngOf } from './pngOf.ts'
import { programs } from './programs.ts'
import type { DrawnEdge, Emphasis, LegendEntry, Scene } from './Scene.ts'
import { SceneIndex } from './SceneIndex.ts'
import type { Position } from './seededPosition.ts'
import { svgOf } from './svgOf.ts'
import { readTheme, type Theme } from './theme.ts'

export interface Handling {
  readonly choose: (id: string) => void
  /** Whether the wheel and two fingers move the picture; else they move the page, as one finger always does. */
  readonly isMovable: boolean
}

/** From here on arrowheads are a grey mass, and hiding all lines makes moving smooth. */
const MANY_EDGES = 600

/** In a narrower picture, or with more nodes, all discs shrink, but not to nothing. */
const FULL_WIDTH = 500
const FULL_NODES = 150
const SMALLEST = 0.45

const WIDEST = 3

/** What part of the picture a key moves it by. */
const STEP = 0.1

/** Layers of sigma that Marks stands for: each would be handed to the screen with every frame. */
const UNUSED_LAYERS = ['hovers', 'hoverNodes']

/** The picture: a graph, its renderer and its layout. Nothing of it is known to the page before it is shown. */
export class Drawing {
  /** Holds places only; looks are those of the scene. */
  readonly #graph = new MultiDirectedGraph<Position>()
  readonly #renderer: Sigma<Position>
  readonly #names: Names
  readonly #marks: Marks
  readonly #layout: Layout
  readonly #container: HTMLElement
  #last: Promise<void> = Promise.resolve()
  #isStopped = false
  #theme: Theme
  #scene = new SceneIndex()
  /** By what discs are smaller than the view says. */
  #shrink = 1

  constructor(container: HTMLElement, { choose, isMovable }: Handling) {
    this.#container = container
    this.#theme = readTheme(container)
    this.#layout = new Layout(stretchOf(container))
    const font = getComputedStyle(container).fontFamily
    this.#renderer = new Sigma(this.#graph, container, {
      ...programs,
      allowInvalidContainer: true,
      enableCameraZooming: isMovable,
      enableCameraPanning: isMovable,
      defaultEdgeType: 'arrow',
      renderEdgeLabels: true,
      defaultDrawNodeLabel: (_context, node) => {
        this.#names.add(node)
      },
      labelRenderedSizeThreshold: 0,
      labelGridCellSize: 80,
      labelFont: font,
      edgeLabelFont: font,
      labelSize: 13,
      edgeLabelSize: 11,
      edgeLabelColor: { color: this.#theme.text },
      minEdgeThickness: 1.5,
      stagePadding: 40,
      zIndex: true,
      nodeReducer: (id, place) => this.#seeNode(id, place),
      edgeReducer: (id) => this.#seeEdge(id),
    })
    this.#names = new Names(this.#renderer, this.#scene, this.#theme)
    this.#marks = new Marks(this.#renderer, this.#scene, this.#theme)
    const layers = this.#renderer.getCanvases()
    for (const name of UNUSED_LAYERS) layers[name]?.style.setProperty('display', 'none')
    this.#renderer.on('resize', () => {
      this.#fit()
    })
    this.#listen(choose, isMovable)
  }

  /** Draws the scene: what it has new finds a place, what was there stays where it is. */
  show(scene: Scene, emphasis: Emphasis): Promise<void> {
    this.#scene = new SceneIndex(scene, emphasis)
    this.#refresh()
    this.#last = this.#last.then(() => this.#add(scene))
    return this.#last
  }

  /** After the reader's system went dark or light. */
  repaint(): void {
    this.#theme = readTheme(this.#container)
    this.#renderer.setSetting('edgeLabelColor', { color: this.#theme.text })
    this.#refresh()
  }

  /** As it was before it was moved and zoomed. */
  showWhole(): void {
    void this.#renderer.getCamera().animatedReset()
  }

  zoom(isCloser: boolean): void {
    const camera = this.#renderer.getCamera()
    void (isCloser ? camera.animatedZoom() : camera.animatedUnzoom())
  }

  /** By so many steps to the right and down. */
  move(right: number, down: number): void {
    const camera = this.#renderer.getCamera()
    const step = STEP * camera.ratio
    void camera.animate({ x: camera.x + right * step, y: camera.y - down * step })
  }

  png(title: string, legend: readonly LegendEntry[]): Promise<Blob> {
    return pngOf(this.#svgOf(title, legend))
  }

  svg(title: string, legend: readonly LegendEntry[]): Blob {
    return new Blob([this.#svgOf(title, legend)], { type: 'image/svg+xml' })
  }

  stop(): void {
    this.#isStopped = true
    this.#layout.stop()
    this.#renderer.kill()
  }

  #svgOf(title: string, legend: readonly LegendEntry[]): string {
    return svgOf(this.#renderer, this.#scene, this.#theme, { title, legend })
  }

  async #add(scene: Scene): Promise<void> {
    const edges = scene.edges.filter(({ id }) => !this.#graph.hasEdge(id))
    const places = await this.#layout.place(this.#graph, scene)
    await inTurns([...places], ([id, place]) => {
      if (!this.#isStopped) this.#graph.addNode(id, place)
    })
    await inTurns(edges, (edge) => {
      if (!this.#isStopped) this.#addEdge(edge)
    })
    if (this.#isStopped) return
    const isMany = scene.edges.length > MANY_EDGES
    if (this.#frame(scene) || isMany !== this.#renderer.getSetting('hideEdgesOnMove')) {
      this.#renderer.setSetting('hideEdgesOnMove', isMany)
      this.#refresh()
    }
    if (places.size > 0) await nextTurn()
  }

  /** What went from the scene keeps its place, should it come again, but claims no room. Tells whether the frame may be another. */
  #frame({ nodes }: Scene): boolean {
    const isWhole = nodes.length === this.#graph.order
    if (isWhole && this.#renderer.getCustomBBox() === null) return false
    const places = nodes.map(({ id }) => this.#graph.getNodeAttributes(id))
    const extentOf = (axis: 'x' | 'y'): [number, number] => {
      const all = places.map((place) => place[axis])
      return [Math.min(...all), Math.max(...all)]
    }
    this.#renderer.setCustomBBox(isWhole ? null : { x: extentOf('x'), y: extentOf('y') })
    return true
  }

  #addEdge({ id, from, to }: DrawnEdge): void {
    if (!this.#graph.hasNode(from) || !this.#graph.hasNode(to)) return
    this.#graph.addEdgeWithKey(id, from, to)
  }

  #fit(): void {
    const crowded = Math.sqrt(FULL_NODES / Math.max(1, this.#scene.nodes.size))
    const narrow = this.#container.offsetWidth / FULL_WIDTH
    this.#shrink = Math.max(SMALLEST, Math.min(1, crowded, narrow))
  }

  /** Once a frame, however much changed. */
  #refresh(): void {
    this.#fit()
    this.#names.show(this.#scene, this.#theme)
    this.#marks.show(this.#scene, this.#theme)
    this.#renderer.scheduleRefresh()
  }

  /** Sigma's own listeners would wait for the GPU; see programs.ts. */
  #listen(choose: (id: string) => void, isMovable: boolean): void {
    const mouse = this.#renderer.getMouseCaptor()
    const touch = this.#renderer.getTouchCaptor()
    for (const name of mouse.eventNames()) mouse.removeAllListeners(name)
    for (const name of touch.eventNames()) touch.removeAllListeners(name)
    const chooseAt = (point: Position): void => {
      const id = nodeAt(this.#renderer, point)
      if (id !== null) choose(id)
    }
    mouse.on('click', chooseAt)
    mouse.on('mousemove', (point) => {
      const id = mouse.isMoving ? null : nodeAt(this.#renderer, point)
      this.#container.style.cursor = id === null ? '' : 'pointer'
      this.#marks.point(id)
    })
    mouse.on('mouseleave', () => {
      this.#marks.point(null)
    })
    touch.enabled = isMovable
    // One finger is the browser's: it scrolls the page, and a tap becomes a click.
    const leave = (event: TouchEvent): void => {
      if (event.touches.length === 1) event.stopPropagation()
    }
    this.#container.addEventListener('touchstart', leave, { capture: true, passive: true })
    const touchAction = isMovable ? 'pan-x pan-y' : 'auto'
    for (const canvas of this.#container.querySelectorAll('canvas')) canvas.style.touchAction = touchAction
  }

  #seeNode(id: string, place: Position): Partial<NodeDisplayData> {
    const node = this.#scene.shownNode(id)
    if (!node) return { ...place, hidden: true }
    const isOn = this.#scene.isOn(id)
    const isDimmed = this.#scene.isDimmed(id)
    return {
      ...place,
      size: node.size * this.#shrink,
      color: isDimmed ? this.#theme.dim : node.colour,
      label: isDimmed ? '' : node.label,
      forceLabel: isOn || node.named === true,
      zIndex: isOn ? 1 : 0,
    }
  }

  #seeEdge(id: string): Partial<EdgeDisplayData> {
    const edge = this.#scene.shownEdge(id)
    if (!edge) return { hidden: true }
    const isOn = this.#scene.isOn(id)
    const isTold = this.#scene.tellsRelation(edge)
    const line = isOn || this.#scene.edges.size <= MANY_EDGES ? 'arrow' : 'line'
    return {
      type: edge.dashed === true ? 'dashed' : line,
      color: isOn ? this.#theme.accent : this.#scene.isDimmed(id) ? this.#theme.dim : this.#theme.edge,
      size: isOn ? 4 : 2,
      label: isTold ? edge.label : '',
      forceLabel: isTold,
      zIndex: isOn ? 1 : 0,
    }
  }
}

/** How much wider than high a picture becomes: as its box is, and no thin line. */
function stretchOf({ offsetWidth, offsetHeight }: HTMLElement): number {
  const aspect = offsetHeight === 0 ? 1 : offsetWidth / offsetHeight
  return Math.max(1 / WIDEST, Math.min(WIDEST, aspect))
}
