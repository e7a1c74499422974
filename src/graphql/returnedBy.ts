import type { HeldDeclaration } from '../model/Declarations.ts'
import type { ApiType, ApiTypes } from './ApiTypes.ts'

/** The type function of a field that leads to a type: one, a list, or a connection. */
export function returnedBy(
  types: ApiTypes,
  { to, cardinality }: Pick<HeldDeclaration, 'to' | 'cardinality'>,
): () => ApiType {
  if (cardinality === 'connection') return () => types.get(`${to}Connection`)
  return () => (cardinality === 'list' ? [types.get(to)] : types.get(to))
}
