export interface GraphPlace {
  readonly id: string | null
  readonly from: string | null
  readonly to: string | null
}

/** The address of the graph round an entity, with the paths between two where both are given. */
export function graphPath(place: Partial<GraphPlace>): string {
  const named = Object.entries(place).filter((entry): entry is [string, string] => entry[1] !== null)
  return `/graph?${new URLSearchParams(named).toString()}`
}

export function readGraphPlace(search: string): GraphPlace {
  const given = new URLSearchParams(search)
  return { id: given.get('id'), from: given.get('from'), to: given.get('to') }
}
