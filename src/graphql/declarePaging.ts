import { Arg, Int } from 'type-graphql'
import type { Shortcut } from '../model/Declarations.ts'
import type { ApiType, ApiTypes } from './ApiTypes.ts'
import { describe } from './describe.ts'
import { scalarOf } from './scalarOf.ts'

/**
 * Arguments of a list in pages, from parameter `index` on; what is stored of a `target` can be filtered and ordered, and
 * has its shortcuts.
 * The planner reads their values from the document. Returns the index of the next parameter.
 */
export function declarePaging(
  types: ApiTypes,
  prototype: object,
  method: string,
  target?: string,
  index = 0,
): number {
  const after = describe({ zh: '上一页的 endCursor', en: 'the endCursor of the page before' })
  const first = describe({ zh: '每页项数，0 到 100', en: 'items a page, 0 to 100' })
  Arg('first', () => Int, { nullable: true, defaultValue: 20, description: first })(prototype, method, index)
  Arg('after', () => String, { nullable: true, description: after })(prototype, method, index + 1)
  if (target === undefined) return index + 2
  const further = [...filtersOf(types, target), ...shortcutsOf(types, target)]
  for (const [place, { name, type, ...options }] of further.entries()) {
    Arg(name, type, { nullable: true, ...options })(prototype, method, index + 2 + place)
  }
  return index + 2 + further.length
}

interface Further {
  readonly name: string
  readonly type: () => ApiType | readonly ApiType[]
  readonly description: string
  readonly defaultValue?: Shortcut['default']
}

function filtersOf(types: ApiTypes, target: string): Further[] {
  if (!types.has(`${target}Filter`)) return []
  const which = describe({ zh: '筛选', en: 'which of them' })
  const filter = { name: 'filter', type: () => types.get(`${target}Filter`), description: which }
  if (!types.has(`${target}Order`)) return [filter]
  const order = describe({ zh: '排序，先者为主', en: 'in what order, the most significant first' })
  return [filter, { name: 'orderBy', type: () => [types.get(`${target}Order`)], description: order }]
}

function shortcutsOf(types: ApiTypes, target: string): Further[] {
  const held = types.model.types.get(target)
  return Object.entries(held?.shortcuts ?? {}).map(([name, shortcut]) => {
    const property = held?.fields.get(shortcut.property)
    if (property?.sort !== 'property') throw new Error(`${target} has no property ${shortcut.property}`)
    const least = shortcut.operator === 'gte'
    const words = {
      zh: `${least ? '至少：' : '只要：'}${property.words.zh}`,
      en: `${least ? 'at least' : 'only'}: ${property.words.en}`,
    }
    return {
      name,
      type: () =>
        shortcut.operator === 'in' ? [scalarOf(types, property.type)] : scalarOf(types, property.type),
      description: describe(words),
      ...(shortcut.default !== undefined && { defaultValue: shortcut.default }),
    }
  })
}
