/** Nodes and edges by number, so that they go to the worker and back without being copied. */
export interface ToPlace {
  /** x, y, size and whether it stays where it is (1 or 0), one node after the other. */
  readonly nodes: Float64Array<ArrayBuffer>
  /** The numbers of both ends, one edge after the other. */
  readonly edges: Uint32Array<ArrayBuffer>
  readonly iterations: number
}

/** How many numbers of `nodes` tell one node. */
export const NODE_NUMBERS = 4

/** x and y, one node after the other. */
export type Places = Float64Array<ArrayBuffer>
