import type { Model } from '../model/Model.ts'
import type { GraphStore } from '../store/GraphStore.ts'
import { askedText } from './askedText.ts'
import { findNamed } from './findNamed.ts'

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
  const [found = []] = await findNamed(store, [{ name: askedText('name', name), kinds }], limit)
  return found
}
