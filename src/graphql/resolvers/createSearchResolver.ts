import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql'
import { BadUserInput } from '../../query/BadUserInput.ts'
import { decodeCursor, encodeCursor } from '../../query/cursor.ts'
import { pageSize } from '../../query/pageSize.ts'
import type { SearchHit } from '../../store/GraphStore.ts'
import { searchEntities } from '../../store/searchEntities.ts'
import { foldName } from '../../text/foldName.ts'
import { hashOf } from '../../text/hashOf.ts'
import { answer } from '../answer.ts'
import type { ApiTypes } from '../ApiTypes.ts'
import type { Context } from '../Context.ts'
import { describe } from '../describe.ts'

const TEXT_LIMIT = 200
const HITS_LIMIT = 500

/** Search: one statement finds the ids, one answers. */
export function createSearchResolver(types: ApiTypes): new () => object {
  @Resolver()
  class SearchResolver {
    @Query(() => types.get('SearchConnection'), {
      description: describe({
        zh: '按名称、别名、部分名称、拼音或首字母检索实体，最相符者在前',
        en: 'entities by name, alias, part of a name, pinyin or initials, the best fit first',
      }),
    })
    async search(
      @Arg('text', () => String, { description: describe({ zh: '要找的文字', en: 'what to look for' }) })
      text: string,
      @Arg('kinds', () => [types.get('EntityKind')], {
        nullable: true,
        description: describe({ zh: '只要这些种类', en: 'of these kinds only' }),
      })
      kinds: string[] | undefined,
      @Arg('first', () => Int, {
        defaultValue: 10,
        description: describe({ zh: '每页项数，0 到 100', en: 'items a page, 0 to 100' }),
      })
      first: number,
      @Arg('after', () => String, {
        nullable: true,
        description: describe({ zh: '上一页的 endCursor', en: 'the endCursor of the page before' }),
      })
      after: string | undefined,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      if (text.length > TEXT_LIMIT) {
        throw new BadUserInput(
          'text',
          `text: ${text.length} characters were given; allowed are ${TEXT_LIMIT}`,
        )
      }
      const size = pageSize(first)
      const scope = hashOf(['search', text, kinds ?? null])
      const from = after === undefined ? 0 : Number(decodeCursor(after, scope, 1)[0])
      const all = await hitsOf(context, text, kinds)
      const hits = all.slice(from, from + size + 1)
      const place = new Map(all.map((hit, index) => [hit.id, index + 1]))
      const cursorOf = (id: string): string => encodeCursor(scope, [place.get(id) ?? 0])
      const page = { hits, size, total: all.length, hasPrevious: from > 0, cursorOf }
      return answer(context, context.planner.hits(info, page))
    }
  }
  return SearchResolver
}

/** What begins an id tells the kind. */
async function hitsOf(
  { store, model }: Context,
  text: string,
  kinds: readonly string[] | undefined,
): Promise<readonly SearchHit[]> {
  const hits = await searchEntities(store, foldName(text), HITS_LIMIT)
  if (!kinds) return hits
  const slugs = model.kinds.filter((kind) => kinds.includes(kind.kind ?? '')).map((kind) => `${kind.slug}:`)
  return hits.filter((hit) => slugs.some((slug) => hit.id.startsWith(slug)))
}
