import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql'
import { askedText } from '../../query/askedText.ts'
import { BadUserInput } from '../../query/BadUserInput.ts'
import { decodeCursor, encodeCursor } from '../../query/cursor.ts'
import { pageSize } from '../../query/pageSize.ts'
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
        zh: '检索实体：名称、别名、英文名称或其中的词，拼音（可带声调和空格）、首字母、简称；没有这样写的，再找同音字和一字之差。最相符者在前，同样相符的以文件谈及多者在前；至多 1000 个',
        en: 'entities by name, alias, English name or words of one, pinyin (tones and spaces as you like), initials or a short form; where none is written so, by what sounds alike or differs in one character. The best fit comes first, of equals what documents speak of most; at most 1,000',
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
      const asked = askedText('text', text)
      const scope = hashOf(['search', asked, kinds ?? null])
      const last = typeof after === 'string' ? decodeCursor(after, scope, ['string'])[0] : undefined
      const all = await context.store.search(asked, kinds ?? null, HITS_LIMIT)
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
