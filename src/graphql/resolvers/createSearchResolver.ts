import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql'
import { askedText } from '../../query/askedText.ts'
import { BadUserInput } from '../../query/BadUserInput.ts'
import { decodeCursor, encodeCursor } from '../../query/cursor.ts'
import { pageSize } from '../../query/pageSize.ts'
import { foldName } from '../../text/foldName.ts'
import { hashOf } from '../../text/hashOf.ts'
import { answer } from '../answer.ts'
import type { ApiTypes } from '../ApiTypes.ts'
import type { Context } from '../Context.ts'
import { describe } from '../describe.ts'

const PAGE = 10
/** Whoever looks further should ask more closely. */
const HITS_LIMIT = 1_000

/** Search: one statement finds the ids, one answers. */
export function createSearchResolver(types: ApiTypes): new () => object {
  @Resolver()
  class SearchResolver {
    @Query(() => types.get('SearchConnection'), {
      description: describe({
        zh: '按名称、别名、部分名称、拼音或首字母检索实体，最相符者在前；至多 1000 个',
        en: 'entities by name, alias, part of a name, pinyin or initials, the best fit first; at most 1,000',
      }),
    })
    async search(
      @Arg('text', () => String, { description: describe({ zh: '要找的文字', en: 'what to look for' }) })
      text: string,
      @Arg('kinds', () => [types.get('EntityKind')], {
        nullable: true,
        description: describe({ zh: '只要这些种类', en: 'of these kinds only' }),
      })
      kinds: string[] | null | undefined,
      @Arg('first', () => Int, {
        nullable: true,
        defaultValue: PAGE,
        description: describe({ zh: '每页项数，0 到 100', en: 'items a page, 0 to 100' }),
      })
      first: number | null,
      @Arg('after', () => String, {
        nullable: true,
        description: describe({ zh: '上一页的 endCursor', en: 'the endCursor of the page before' }),
      })
      after: string | null | undefined,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      const size = pageSize(first, PAGE)
      const asked = foldName(askedText('text', text))
      const scope = hashOf(['search', asked, kinds ?? null])
      const last = typeof after === 'string' ? decodeCursor(after, scope, ['string'])[0] : undefined
      const all = asked === '' ? [] : await context.store.search(asked, kinds ?? null, HITS_LIMIT)
      const from = last === undefined ? 0 : all.findIndex((hit) => hit.id === last) + 1
      if (last !== undefined && from === 0) {
        throw new BadUserInput('after', 'after: what this cursor points to is no longer found; begin anew')
      }
      const hits = all.slice(from, from + size + 1)
      const cursorOf = (id: string): string => encodeCursor(scope, [id])
      const page = { hits, size, total: all.length, hasPrevious: from > 0, cursorOf }
      return answer(context, context.planner.hits(info, page))
    }
  }
  return SearchResolver
}
