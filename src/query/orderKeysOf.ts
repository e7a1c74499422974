import type { TypeModel } from '../model/Model.ts'
import { BadUserInput } from './BadUserInput.ts'
import type { OrderKey } from './OrderKey.ts'

/** `builders` → BUILDERS_COUNT; `issuedPolicies` → ISSUED_POLICIES_COUNT. */
export const countOrderOf = (field: string): string =>
  `${field.replaceAll(/(?=[A-Z])/g, '_').toUpperCase()}_COUNT`

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
  if (names.length === 0) return [{ property: 'sortKey', descending: false }]
  return names.map((name) => {
    const descending = name.endsWith('_DESC')
    const key = name.replace(/_(ASC|DESC)$/, '')
    if (key === 'NAME') return { property: 'sortKey', descending }
    for (const field of type.fields.values()) {
      if (field.sort === 'relation' && countOrderOf(field.name) === key) return { count: field, descending }
    }
    throw new BadUserInput('orderBy', `orderBy: ${name} is no order of ${type.name}`)
  })
}
