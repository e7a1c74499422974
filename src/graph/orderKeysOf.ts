import type { TypeModel } from '../model/Model.ts'
import { valueOrdersOf } from '../model/valueOrdersOf.ts'
import type { GraphProperty } from './Graph.ts'

/** Beyond every value in either direction. */
const LAST = Number.MAX_VALUE

/**
 * The stored keys that a node of a type is ordered by (see `valueOrdersOf`).
 *
 * @example { year: 2024 } → { yearAscending: 2024, yearDescending: 2024 }; {} → the greatest and the least number
 */
export function orderKeysOf(
  type: TypeModel,
  properties: Readonly<Record<string, GraphProperty>>,
): Record<string, number> {
  return Object.fromEntries(
    valueOrdersOf(type)
      .filter(({ made }) => made)
      .flatMap(({ property, ascending, descending }) => {
        const value = properties[property.name]
        const key = typeof property.type === 'object' ? placeIn(property.type.values, value) : value
        return [
          [ascending, typeof key === 'number' ? key : LAST],
          [descending, typeof key === 'number' ? key : -LAST],
        ]
      }),
  )
}

function placeIn(values: Readonly<Record<string, unknown>>, value: unknown): number | undefined {
  const place = Object.keys(values).indexOf(String(value))
  return place < 0 ? undefined : place
}
