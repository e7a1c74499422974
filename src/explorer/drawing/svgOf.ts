import type { Sigma } from 'sigma'
import { DASH, GAP } from './DashedArrow.ts'
import { nameBox } from './nameBox.ts'
import { Room, type Box } from './Room.ts'
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
  readonly size: number
}

type Attributes = Readonly<Record<string, string | number>>

const NAMESPACE = 'http://www.w3.org/2000/svg'
const MARGIN = 20
const FONT_SIZE = 13
const LEGEND_LINE = 20
const HEADING_SIZE = 18
const HEADING_LINE = 34
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
  const names = namesOf([...discs.values()])
  const framed = frame([...[...discs.values()].map(boxOf), ...names.values()], title)
  const { left, top, right, bottom } = framed
  const below = legendOf(legend, framed, theme)
  const [width, height] = [right - left, bottom - top + below.height]
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
    make(
      'text',
      {
        x: left + MARGIN,
        y: top + HEADING_LINE,
        fill: theme.text,
        'font-size': HEADING_SIZE,
        'font-weight': 600,
      },
      title,
    ),
    make('g', { class: 'edges' }, ...edges),
    make('g', { class: 'nodes' }, ...[...discs.values()].map((disc) => discOf(disc, scene, theme))),
    make('g', { class: 'labels', ...halo, fill: theme.text }, ...[...names].map(labelOf)),
    below.element,
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
  // However the reader has moved and zoomed it.
  const cameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 }
  return new Map(
    shown.map(({ node, display }) => {
      const { x, y } = renderer.framedGraphToViewport(display, { cameraState })
      return [node.id, { node, x: x * scale, y: y * scale, size: renderer.scaleSize(display.size, 1) }]
    }),
  )
}

/** The larger disc's name first: every name is told, where it hides least of the others. */
function namesOf(discs: readonly Disc[]): ReadonlyMap<Disc, Box> {
  const room = new Room()
  const names = new Map<Disc, Box>()
  for (const disc of [...discs].sort((one, other) => other.size - one.size)) {
    const box = nameBox(room, disc, { width: widthOf(disc.node.label), height: FONT_SIZE })
    room.take(box)
    names.set(disc, box)
  }
  return names
}

const boxOf = ({ x, y, size }: Disc): Box => ({
  left: x - size,
  top: y - size,
  right: x + size,
  bottom: y + size,
})

/** Where all is hidden. */
const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 }

/** Round everything, with room above for the title. */
function frame(all: readonly Box[], title: string): Box {
  const boxes = all.length > 0 ? all : [NOTHING]
  const left = Math.min(...boxes.map((box) => box.left)) - MARGIN
  const top = Math.min(...boxes.map((box) => box.top)) - MARGIN - HEADING_LINE
  const headingEnd = left + MARGIN + widthOf(title) * (HEADING_SIZE / FONT_SIZE)
  const right = Math.max(headingEnd, ...boxes.map((box) => box.right)) + MARGIN
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + MARGIN
  return { left, top, right, bottom }
}

/** About: a Chinese sign is as wide as it is high, a Latin one at most two thirds of it. */
function widthOf(label: string): number {
  const latin = label.replaceAll(/[\u2e80-\uffff]/g, '').length
  return FONT_SIZE * (label.length - latin + 0.65 * latin)
}

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
  const tip = { x: to.x - x * to.size, y: to.y - y * to.size }
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
    make(
      'line',
      {
        ...line,
        stroke: colour,
        'stroke-width': isOn ? 4 : 1.5,
        ...(edge.dashed === true && { 'stroke-dasharray': `${DASH} ${GAP}` }),
      },
      make('title', {}, edge.label),
    ),
    make('polygon', { points, fill: colour }),
  ]
}

function discOf({ node, x, y, size }: Disc, scene: SceneIndex, theme: Theme): Element {
  const fill = scene.isDimmed(node.id) ? theme.dim : node.colour
  const ring = node.ringed === true ? { stroke: theme.text, 'stroke-width': 2.5 } : {}
  return make('circle', { cx: x, cy: y, r: size, fill, ...ring }, make('title', {}, node.label))
}

const labelOf = ([{ node }, { left, bottom }]: [Disc, Box]): Element =>
  make('text', { x: left, y: bottom - FONT_SIZE / 6 }, node.label)

/** What colours mean, below the picture: in as many lines as its width asks for. */
function legendOf(
  legend: readonly LegendEntry[],
  { left, right, bottom }: Box,
  theme: Theme,
): { readonly element: Element; readonly height: number } {
  let [x, y] = [left + MARGIN, bottom + MARGIN]
  const entries = legend.map(({ label, colour }) => {
    const width = LEGEND_LINE + widthOf(label)
    if (x > left + MARGIN && x + width + MARGIN > right) [x, y] = [left + MARGIN, y + LEGEND_LINE]
    const entry = make(
      'g',
      {},
      make('rect', { x, y, width: FONT_SIZE, height: FONT_SIZE, fill: colour }),
      make('text', { x: x + LEGEND_LINE, y: y + FONT_SIZE - 2 }, label),
    )
    x += width + MARGIN
    return entry
  })
  return {
    element: make('g', { class: 'legend', fill: theme.text }, ...entries),
    height: y + LEGEND_LINE + MARGIN - bottom,
  }
}
