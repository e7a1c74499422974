/** What a view wants drawn; where it stands is the drawing's affair. */
export interface DrawnNode {
  readonly id: string
  readonly label: string
  /** Its radius in pixels. */
  readonly size: number
  readonly colour: string
  /** Its name is told, whatever it hides. */
  readonly named?: boolean
  /** Marked by a ring. */
  readonly ringed?: boolean
  /** Keeps its place, but is not seen. */
  readonly hidden?: boolean
}

export interface DrawnEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label: string
  /** What it stands for is only intended. */
  readonly dashed?: boolean
  readonly hidden?: boolean
}

export interface Scene {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

/** What of it the reader looks at. */
export interface Emphasis {
  readonly selected: string | null
  /** Ids of nodes and edges on a chosen path; empty where none is chosen. */
  readonly path: ReadonlySet<string>
}

/** What a colour means. */
export interface LegendEntry {
  readonly label: string
  readonly colour: string
}
