import type { Sigma } from 'sigma'
import type { DrawnEdge, DrawnNode, LegendEntry } from './Scene.ts'
import type { SceneIndex } from './SceneIndex.ts'
import type { Position } from './seededPosition.ts'
import type { Theme } from './theme.ts'

interface Told {
  readonly title: string
  readonly legend: readonly LegendEntry[]
}

interface Disc extends Position {
  readonly node: DrawnNode
  readonly radius: number
}

type Attributes = Readonly<Record<string, string | number>>

const NAMESPACE = 'http://www.w3.org/2000/svg'
const MARGIN = 20
const FONT_SIZE = 13
const LEGEND_LINE = 20
const ARROW_PIXELS = 7

/** With more than so many the file is larger than the picture was: its every name is told. */
const NAMES_OF_A_PICTURE = 25

/** Built as a document, so that a name is text whatever it holds. */
function make(name: string, attributes: Attributes, ...children: (Element | string)[]): Element {
  const element = document.createElementNS(NAMESPACE, name)
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(Number(value.toFixed(2))) : value)
  }
  element.append(...children)
  return element
}

/** All that is shown, whether within the window or not, as the text of an SVG file. */
export function svgOf(
  renderer: Sigma<Position>,
  scene: SceneIndex,
  theme: Theme,
  { title, legend }: Told,
): string {
  const discs = discsOf(renderer, scene)
  const { left, top, width, height } = frame([...discs.values()], legend.length)
  const edges = [...scene.edges.keys()].flatMap((id) => edgeOf(scene.shownEdge(id), discs, scene, theme))
  const halo = { stroke: theme.back, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
  const svg = make(
    'svg',
    {
      viewBox: [left, top, width, height].map((value) => value.toFixed(1)).join(' '),
      width,
      height,
      'font-family': renderer.getSetting('labelFont'),
      'font-size': FONT_SIZE,
    },
    make('title', {}, title),
    make('rect', { x: left, y: top, width, height, fill: theme.back }),
    make('g', { class: 'edges' }, ...edges),
    make('g', { class: 'nodes' }, ...[...discs.values()].map((disc) => discOf(disc, scene, theme))),
    make('g', { class: 'labels', ...halo, fill: theme.text }, ...[...discs.values()].map(labelOf)),
    legendOf(legend, left + MARGIN, top + height - MARGIN - LEGEND_LINE * legend.length, theme),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`
}

function discsOf(renderer: Sigma<Position>, scene: SceneIndex): Map<string, Disc> {
  const shown = [...scene.nodes.keys()].flatMap((id) => {
    const node = scene.shownNode(id)
    const display = renderer.getNodeDisplayData(id)
    return node && display ? [{ node, display }] : []
  })
  const scale = Math.max(1, Math.sqrt(scene.nodes.size / NAMES_OF_A_PICTURE))
  return new Map(
    shown.map(({ node, display }) => {
      const { x, y } = renderer.framedGraphToViewport(display)
      return [node.id, { node, x: x * scale, y: y * scale, radius: renderer.scaleSize(display.size) }]
    }),
  )
}

function frame(
  discs: readonly Disc[],
  legendLines: number,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const left = Math.min(...discs.map(({ x, radius }) => x - radius)) - MARGIN
  const top = Math.min(...discs.map(({ y, radius }) => y - radius)) - MARGIN
  const right = Math.max(...discs.map(({ x, radius, node }) => x + radius + widthOf(node.label))) + MARGIN
  const bottom = Math.max(...discs.map(({ y, radius }) => y + radius)) + MARGIN
  return { left, top, width: right - left, height: bottom - top + LEGEND_LINE * legendLines + MARGIN }
}

/** At most: a Chinese sign is as wide as it is high. */
const widthOf = (label: string): number => label.length * FONT_SIZE

function edgeOf(
  edge: DrawnEdge | null,
  discs: ReadonlyMap<string, Disc>,
  scene: SceneIndex,
  theme: Theme,
): Element[] {
  const from = edge && discs.get(edge.from)
  const to = edge && discs.get(edge.to)
  if (!from || !to || from === to) return []
  const isOn = scene.isOn(edge.id)
  const colour = isOn ? theme.accent : scene.isDimmed(edge.id) ? theme.dim : theme.edge
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const tip = { x: to.x - x * to.radius, y: to.y - y * to.radius }
  const foot = { x: tip.x - x * ARROW_PIXELS, y: tip.y - y * ARROW_PIXELS }
  const half = ARROW_PIXELS / 2
  const line = { x1: from.x, y1: from.y, x2: foot.x, y2: foot.y }
  const corners = [
    tip,
    { x: foot.x - y * half, y: foot.y + x * half },
    { x: foot.x + y * half, y: foot.y - x * half },
  ]
  const points = corners.map((corner) => `${corner.x.toFixed(1)},${corner.y.toFixed(1)}`).join(' ')
  return [
    make('line', { ...line, stroke: colour, 'stroke-width': isOn ? 4 : 1.5 }, make('title', {}, edge.label)),
    make('polygon', { points, fill: colour }),
  ]
}

function discOf({ node, x, y, radius }: Disc, scene: SceneIndex, theme: Theme): Element {
  const fill = scene.isDimmed(node.id) ? theme.dim : node.colour
  const ring = node.ringed === true ? { stroke: theme.text, 'stroke-width': 2.5 } : {}
  return make('circle', { cx: x, cy: y, r: radius, fill, ...ring }, make('title', {}, node.label))
}

const labelOf = ({ node, x, y, radius }: Disc): Element =>
  make('text', { x: x + radius + 3, y: y + FONT_SIZE / 3 }, node.label)

function legendOf(legend: readonly LegendEntry[], left: number, top: number, theme: Theme): Element {
  const lines = legend.map(({ label, colour }, at) => {
    const y = top + LEGEND_LINE * at
    return make(
      'g',
      {},
      make('rect', { x: left, y, width: FONT_SIZE, height: FONT_SIZE, fill: colour }),
      make('text', { x: left + LEGEND_LINE, y: y + FONT_SIZE - 2 }, label),
    )
  })
  return make('g', { class: 'legend', fill: theme.text }, ...lines)
}
