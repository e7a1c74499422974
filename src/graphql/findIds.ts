import { askedText } from '../query/askedText.ts'
import { foldName } from '../text/foldName.ts'
import { statement } from '../store/statement.ts'
import { textColumn } from '../store/textColumn.ts'
import type { Context } from './Context.ts'

/** Ids of entities that bear a name: exactly, then as an alias, then folded; of equals the best connected first. */
export async function findIds(
  { store, model }: Context,
  name: string,
  kinds: readonly string[] = model.kinds.map((kind) => kind.kind ?? ''),
  limit = 100,
): Promise<string[]> {
  const asked = askedText('name', name)
  const parameters = { name: asked, folded: foldName(asked), kinds: [...kinds], limit }
  const rows = await store.read({ text: statement('findByName'), parameters })
  return rows.map((row) => textColumn(row, 'id'))
}
