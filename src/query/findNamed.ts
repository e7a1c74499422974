import type { GraphStore } from '../store/GraphStore.ts'
import { statement } from '../store/statement.ts'
import { textColumn } from '../store/textColumn.ts'
import { foldName } from '../text/foldName.ts'

export interface NamedKinds {
  readonly name: string
  readonly kinds: readonly string[]
}

/** For each of some names the ids of those that bear it, the best first; at most so many in all: one statement. */
export async function findNamed(
  store: GraphStore,
  asked: readonly NamedKinds[],
  limit: number,
): Promise<string[][]> {
  const rows = asked.map(({ name, kinds }, at) => ({ at, name, folded: foldName(name), kinds: [...kinds] }))
  const found = await store.read({ text: statement('findByName'), parameters: { rows, limit } })
  return asked.map((_, at) => found.filter((row) => row.at === at).map((row) => textColumn(row, 'id')))
}
