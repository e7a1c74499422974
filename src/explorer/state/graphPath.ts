export interface GraphPlace {
  readonly id: string | null
  readonly from: string | null
  readonly to: string | null
  /** Kinds and types of relations that are not shown. */
  readonly hide: readonly string[]
  /** What was expanded, one after the other; once more, when more of it was asked for. */
  readonly open: readonly string[]
}

/** Each is a question to the server, and an address must not grow without end. */
export const MOST_OPEN = 40

/** The address of the graph round an entity, with the paths between two where both are given. */
export function graphPath({ hide = [], open = [], ...ends }: Partial<GraphPlace>): string {
  const named = [
    ...Object.entries(ends).filter((entry): entry is [string, string] => entry[1] !== null),
    ...hide.map((value) => ['hide', value]),
    ...open.slice(0, MOST_OPEN).map((id) => ['open', id]),
  ]
  return `/graph?${new URLSearchParams(named).toString()}`
}

export function readGraphPlace(search: string): GraphPlace {
  const given = new URLSearchParams(search)
  return {
    id: given.get('id'),
    from: given.get('from'),
    to: given.get('to'),
    hide: given.getAll('hide'),
    open: given.getAll('open').slice(0, MOST_OPEN),
  }
}
