import type { Model } from '../../model/Model.ts'
import type { GraphStore } from '../../store/GraphStore.ts'
import { findNamed } from '../../query/findNamed.ts'
import { kindsOf } from '../../query/kindsOf.ts'

export interface Names {
  /** The kind that they are names of, by its type. */
  readonly kind: 'County' | 'Indicator' | 'Industry'
  readonly names: readonly string[]
}

/** More bearers of one name than any seed has; the best comes first. */
const BEARERS = 50

/** Ids of what is asked for by id, name or alias, list by list; unknown names are left out: one statement at most. */
export async function idsNamed(
  { store, model }: { readonly store: GraphStore; readonly model: Model },
  lists: readonly Names[],
): Promise<string[][]> {
  const asked = lists.map(({ kind, names }) => names.map((name) => ({ name, kinds: kindsOf(model, kind) })))
  const sought = asked.flat()
  const found = sought.length > 0 ? await findNamed(store, sought, sought.length * BEARERS) : []
  const bearers = new Map(sought.map((one, at) => [one, found[at]?.[0]]))
  return asked.map((list) => [...new Set(list.flatMap((one) => bearers.get(one) ?? []))])
}
