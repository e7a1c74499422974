import type { Query, Value } from './GraphStore.ts'

/** Rows of one statement: large enough to be quick, small enough for a progress bar and for memory. */
const BATCH = 1_000

/** The statement that a part needs, and its row. */
export interface RowOf {
  readonly text: string
  readonly row: Value
}

/** Parts that need the same statement go together, as its parameter `rows`, in batches. */
export function batchesOf<Part>(parts: readonly Part[], rowOf: (part: Part) => RowOf): Query[] {
  const groups = new Map<string, Value[]>()
  for (const part of parts) {
    const { text, row } = rowOf(part)
    const group = groups.get(text)
    if (group) group.push(row)
    else groups.set(text, [row])
  }
  return [...groups].flatMap(([text, rows]) =>
    Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => ({
      text,
      parameters: { rows: rows.slice(index * BATCH, (index + 1) * BATCH) },
    })),
  )
}
