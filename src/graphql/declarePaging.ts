import { Arg, Int } from 'type-graphql'
import type { ApiTypes } from './ApiTypes.ts'
import { describe } from './describe.ts'

/**
 * Arguments of a list in pages, from parameter `index` on; what is stored of a `target` can be filtered and ordered.
 * The planner reads their values from the document. Returns the index of the next parameter.
 */
export function declarePaging(
  types: ApiTypes,
  prototype: object,
  method: string,
  target?: string,
  index = 0,
): number {
  const described = (zh: string, en: string): string => describe({ zh, en })
  const after = described('上一页的 endCursor', 'the endCursor of the page before')
  const first = described('每页项数，0 到 100', 'items a page, 0 to 100')
  Arg('first', () => Int, { nullable: true, defaultValue: 20, description: first })(prototype, method, index)
  Arg('after', () => String, { nullable: true, description: after })(prototype, method, index + 1)
  if (target === undefined || !types.has(`${target}Filter`)) return index + 2
  const filter = described('筛选', 'which of them')
  const order = described('排序，先者为主', 'in what order, the most significant first')
  Arg('filter', () => types.get(`${target}Filter`), { nullable: true, description: filter })(
    prototype,
    method,
    index + 2,
  )
  if (!types.has(`${target}Order`)) return index + 3
  Arg('orderBy', () => [types.get(`${target}Order`)], { nullable: true, description: order })(
    prototype,
    method,
    index + 3,
  )
  return index + 4
}
