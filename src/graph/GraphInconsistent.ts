/** A graph that cannot be stored as it is: the assembly that made it is wrong, not the database. */
export class GraphInconsistent extends Error {
  readonly code = 'GRAPH_INCONSISTENT'
}
