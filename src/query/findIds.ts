import type { Model } from '../model/Model.ts'
import type { GraphStore } from '../store/GraphStore.ts'
import { statement } from '../store/statement.ts'
import { textColumn } from '../store/textColumn.ts'
import { foldName } from '../text/foldName.ts'
import { askedText } from './askedText.ts'

/** Where names are looked up. */
export interface Named {
  readonly model: Model
  readonly store: GraphStore
}

/** Ids of entities that bear a name: exactly, then as an alias, then folded; of equals the best connected first. */
export async function findIds(
  { store, model }: Named,
  name: string,
  kinds: readonly string[] = model.kinds.map((kind) => kind.kind ?? ''),
  limit = 100,
): Promise<string[]> {
  const asked = askedText('name', name)
  const parameters = { name: asked, folded: foldName(asked), kinds: [...kinds], limit }
  const rows = await store.read({ text: statement('findByName'), parameters })
  return rows.map((row) => textColumn(row, 'id'))
}
