import { MultiDirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import { colourOf } from '../colours.ts'
import type { Content } from '../content.ts'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'
import { drawHover } from './drawHover.ts'
import { Layout } from './Layout.ts'
import { pictureOf } from './pictureOf.ts'
import { seededPosition } from './positions.ts'
import { readTheme, type Theme } from './theme.ts'

/** How the content is to be looked at. */
export interface Sight {
  readonly hidden: ReadonlySet<string>
  readonly selected: string | null
  /** Ids of entities and relations on the chosen path; empty where none is chosen. */
  readonly path: ReadonlySet<string>
  readonly sayType: (type: string) => string
}

const START_RADIUS = 100
const NEAR_RADIUS = 30
const MANY_LABELS = 12

const sizeOf = (degree: number): number => Math.min(4 + 1.6 * Math.log2(1 + degree), 15)

/** The picture: a graph, its renderer and its layout. Nothing of it is known to the page before it is shown. */
export class Drawing {
  readonly #graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  readonly #renderer: Sigma<NodeAttributes, EdgeAttributes>
  readonly #layout = new Layout()
  readonly #container: HTMLElement
  #isStopped = false
  #theme: Theme
  #sight: Sight = { hidden: new Set(), selected: null, path: new Set(), sayType: (type) => type }

  constructor(container: HTMLElement, choose: (id: string) => void) {
    this.#container = container
    this.#theme = readTheme(container)
    this.#renderer = new Sigma(this.#graph, container, {
      allowInvalidContainer: true,
      defaultEdgeType: 'arrow',
      renderEdgeLabels: true,
      labelRenderedSizeThreshold: 0,
      labelGridCellSize: 80,
      labelFont: getComputedStyle(container).fontFamily,
      edgeLabelFont: getComputedStyle(container).fontFamily,
      labelSize: 13,
      edgeLabelSize: 11,
      minEdgeThickness: 1.5,
      stagePadding: 40,
      zIndex: true,
      defaultDrawNodeHover: (context, data, settings) => {
        drawHover(context, data, settings, this.#theme)
      },
      nodeReducer: (id, node) => this.#seeNode(id, node),
      edgeReducer: (id, edge) => this.#seeEdge(id, edge),
    })
    this.#renderer.on('clickNode', ({ node }) => {
      choose(node)
    })
    this.#renderer.on('enterNode', () => {
      container.style.cursor = 'pointer'
    })
    this.#renderer.on('leaveNode', () => {
      container.style.cursor = ''
    })
    this.repaint()
  }

  /** Adds what is new; what is there already stays where it is. */
  async show({ nodes, relations }: Content): Promise<void> {
    const near = new Map<string, string>()
    for (const { from, to } of relations) {
      if (this.#graph.hasNode(from.id)) near.set(to.id, from.id)
      if (this.#graph.hasNode(to.id)) near.set(from.id, to.id)
    }
    const added = nodes.filter(({ id }) => !this.#graph.hasNode(id))
    const radius = near.size > 0 ? NEAR_RADIUS * Math.max(1, Math.sqrt(added.length) / 2) : START_RADIUS
    for (const { id, name, kind, degree } of added) {
      const neighbour = near.get(id)
      const centre = neighbour === undefined ? { x: 0, y: 0 } : this.#graph.getNodeAttributes(neighbour)
      const start = seededPosition(id, centre, radius)
      this.#graph.addNode(id, { ...start, size: sizeOf(degree), label: name, kind, placed: false })
    }
    for (const { id, type, from, to } of relations) {
      if (!this.#graph.hasEdge(id))
        this.#graph.addEdgeWithKey(id, from.id, to.id, { type: 'arrow', relation: type })
    }
    await this.#layout.place(this.#graph)
    // Of moved nodes alone sigma would not look at their edges again.
    if (!this.#isStopped) this.#renderer.refresh()
  }

  look(sight: Sight): void {
    this.#sight = sight
    this.#renderer.refresh()
  }

  /** After the reader's system went dark or light. */
  repaint(): void {
    this.#theme = readTheme(this.#container)
    this.#renderer.setSetting('labelColor', { color: this.#theme.text })
    this.#renderer.setSetting('edgeLabelColor', { color: this.#theme.text })
    this.#renderer.refresh()
  }

  png(): Promise<Blob> {
    return pictureOf(this.#renderer, this.#theme.back)
  }

  stop(): void {
    this.#isStopped = true
    this.#layout.stop()
    this.#renderer.kill()
  }

  #seeNode(id: string, { kind, placed, ...node }: NodeAttributes): Partial<NodeDisplayData> {
    const { hidden, selected, path } = this.#sight
    const on = path.has(id) || id === selected
    const dimmed = path.size > 0 && !on
    return {
      ...node,
      hidden: !placed || hidden.has(kind),
      color: dimmed ? this.#theme.dim : colourOf(kind),
      label: dimmed ? '' : node.label,
      forceLabel: on,
      highlighted: id === selected,
      zIndex: on ? 1 : 0,
    }
  }

  #seeEdge(id: string, { relation, type }: EdgeAttributes): Partial<EdgeDisplayData> {
    const { hidden, selected, path, sayType } = this.#sight
    const on = path.has(id)
    const [from, to] = this.#graph.extremities(id)
    const told = on || (path.size === 0 && this.#isFew(selected) && (from === selected || to === selected))
    const isHidden = [relation, this.#kind(from), this.#kind(to)].some((one) => hidden.has(one))
    return {
      type,
      hidden: isHidden || !this.#graph.getNodeAttribute(from, 'placed'),
      color: on ? this.#theme.accent : path.size > 0 ? this.#theme.dim : this.#theme.edge,
      size: on ? 4 : 2,
      label: told ? sayType(relation) : '',
      forceLabel: told,
      zIndex: on ? 1 : 0,
    }
  }

  #kind(id: string): string {
    return this.#graph.getNodeAttribute(id, 'kind')
  }

  #isFew(id: string | null): boolean {
    return id !== null && this.#graph.hasNode(id) && this.#graph.degree(id) <= MANY_LABELS
  }
}
