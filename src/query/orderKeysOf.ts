import type { TypeModel } from '../model/Model.ts'
import { valueOrdersOf } from '../model/valueOrdersOf.ts'
import { BadUserInput } from './BadUserInput.ts'
import type { OrderKey } from './OrderKey.ts'

/** `builders` → BUILDERS_COUNT; `issuedPolicies` → ISSUED_POLICIES_COUNT. */
export const countOrderOf = (field: string): string =>
  `${field.replaceAll(/(?=[A-Z])/g, '_').toUpperCase()}_COUNT`

const sortKey = { property: 'sortKey', holds: 'string' } as const

/**
 * What an `orderBy` argument says, most significant first; the id decides at the end, wherever it is used.
 *
 * @throws BadUserInput where one key stands twice.
 */
export function orderKeysOf(type: TypeModel, orderBy: unknown): OrderKey[] {
  const names = Array.isArray(orderBy) ? (orderBy as string[]) : []
  const keys = names.map((name) => name.replace(/_(ASC|DESC)$/, ''))
  if (new Set(keys).size < keys.length) {
    throw new BadUserInput('orderBy', `orderBy: ${names.join(', ')} names a key twice; name each once`)
  }
  if (names.length === 0) return [{ ...sortKey, descending: false }]
  const byValue = new Map(valueOrdersOf(type).map((order) => [order.name, order]))
  return names.map((name) => {
    const descending = name.endsWith('_DESC')
    const key = name.replace(/_(ASC|DESC)$/, '')
    if (key === 'NAME') return { ...sortKey, descending }
    const value = byValue.get(key)
    if (value) {
      const property = descending ? value.descending : value.ascending
      return property === 'sortKey' ? { ...sortKey, descending } : { property, descending, holds: 'number' }
    }
    for (const field of type.fields.values()) {
      if (field.sort === 'relation' && countOrderOf(field.name) === key) {
        return { count: field, descending, holds: 'number' }
      }
    }
    throw new BadUserInput('orderBy', `orderBy: ${name} is no order of ${type.name}`)
  })
}
