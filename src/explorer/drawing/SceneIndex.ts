import type { DrawnEdge, DrawnNode, Emphasis, Scene } from './Scene.ts'

const NO_SCENE: Scene = { nodes: [], edges: [] }
const NO_EMPHASIS: Emphasis = { selected: null, path: new Set() }
const MANY_LABELS = 12

/** A scene by ids, with what the reader looks at. */
export class SceneIndex {
  readonly nodes: ReadonlyMap<string, DrawnNode>
  readonly edges: ReadonlyMap<string, DrawnEdge>
  readonly emphasis: Emphasis
  readonly #tellsRelations: boolean

  constructor(scene = NO_SCENE, emphasis = NO_EMPHASIS) {
    this.nodes = new Map(scene.nodes.map((node) => [node.id, node]))
    this.edges = new Map(scene.edges.map((edge) => [edge.id, edge]))
    this.emphasis = emphasis
    this.#tellsRelations = scene.edges.filter((edge) => this.#isOfSelected(edge)).length <= MANY_LABELS
  }

  shownNode(id: string): DrawnNode | null {
    const node = this.nodes.get(id)
    return node === undefined || node.hidden === true ? null : node
  }

  /** Neither it nor one of its ends is hidden. */
  shownEdge(id: string): DrawnEdge | null {
    const edge = this.edges.get(id)
    if (edge === undefined || edge.hidden === true) return null
    return this.shownNode(edge.from) && this.shownNode(edge.to) ? edge : null
  }

  isOn(id: string): boolean {
    return this.emphasis.path.has(id) || this.emphasis.selected === id
  }

  isDimmed(id: string): boolean {
    return this.emphasis.path.size > 0 && !this.isOn(id)
  }

  /** Names of relations would hide one another: they are told on a path and round a selected node of few. */
  tellsRelation(edge: DrawnEdge): boolean {
    if (this.emphasis.path.size > 0) return this.isOn(edge.id)
    return this.#tellsRelations && this.#isOfSelected(edge)
  }

  #isOfSelected({ from, to }: DrawnEdge): boolean {
    const { selected } = this.emphasis
    return selected !== null && (from === selected || to === selected)
  }
}
