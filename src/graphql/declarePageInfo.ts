import { Field, ObjectType } from 'type-graphql'
import type { ApiTypes } from './ApiTypes.ts'
import { describe } from './describe.ts'
import { namedClass } from './namedClass.ts'

/** Declares `PageInfo`; paging goes forward only. */
export function declarePageInfo(types: ApiTypes): void {
  const { made, prototype } = namedClass('PageInfo')
  ObjectType('PageInfo', { description: describe({ zh: '翻页信息', en: 'how to go on' }) })(made)
  const add = (name: string, type: () => object, nullable: boolean, zh: string, en: string): void => {
    Field(type, { nullable, description: describe({ zh, en }) })(prototype, name)
  }
  add('hasNextPage', () => Boolean, false, '后面还有', 'whether more follow')
  add('hasPreviousPage', () => Boolean, false, '前面还有', 'whether some come before')
  add('startCursor', () => String, true, '首项位置', 'the place of the first item')
  add(
    'endCursor',
    () => String,
    true,
    '末项位置，作下一页的 after',
    'the place of the last item: `after` of the next page',
  )
  types.add('PageInfo', made)
}
