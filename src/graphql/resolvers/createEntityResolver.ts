import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, Info, Int, Query, Resolver } from 'type-graphql'
import { Entity } from '../../model/entities/Entity.ts'
import { askedText } from '../../query/askedText.ts'
import { findIds } from '../../query/findIds.ts'
import { pageSize } from '../../query/pageSize.ts'
import { answer } from '../answer.ts'
import type { ApiTypes } from '../ApiTypes.ts'
import type { Context } from '../Context.ts'
import { describe } from '../describe.ts'

const SUGGESTED = 5
/** Reckoned for the limit of cost: a list without pages. */
const MOST_OF_ONE_NAME = 10
/** The most that a page holds. */
const HITS_LIMIT = 100

const nameWords = describe({ zh: '名称、别名或其变体', en: 'a name, an alias or a variant of one' })

/** Look-up by name: one statement finds the ids, one answers. */
export function createEntityResolver(types: ApiTypes): new () => object {
  @Resolver()
  class EntityResolver {
    @Query(() => Entity, {
      nullable: true,
      description: describe({
        zh: '按名称查实体：先全名，再别名，再忽略写法差异；多个相符时取联系最多者',
        en: 'an entity by name: exactly, then by alias, then folded; the best connected where several fit',
      }),
    })
    async entity(
      @Arg('name', () => String, { description: nameWords }) name: string,
      @Arg('kind', () => types.get('EntityKind'), {
        nullable: true,
        description: describe({ zh: '只在该种类中查', en: 'among this kind only' }),
      })
      kind: string | null | undefined,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      const ids = await findIds(context, name, kind ? [kind] : undefined, 1)
      if (ids.length === 0) return null
      const [found] = await answer(context, context.planner.nodes(info, ids))
      return found
    }

    @Extensions({ plangraph: { cost: MOST_OF_ONE_NAME } })
    @Query(() => [Entity], {
      description: describe({ zh: '叫这个名称的所有实体', en: 'all entities that bear the name' }),
    })
    async entities(
      @Arg('name', () => String, { description: nameWords }) name: string,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      const ids = await findIds(context, name)
      return ids.length === 0 ? [] : answer(context, context.planner.nodes(info, ids))
    }

    @Query(() => [Entity], {
      description: describe({
        zh: '按名称查不到时可能所指的实体，最相符者在前；如 search 那样相符',
        en: 'what may be meant by a name that a look-up does not find, the best fit first; as `search` finds it',
      }),
    })
    async suggestions(
      @Arg('name', () => String, {
        description: describe({ zh: '查不到的名称', en: 'the name that was not found' }),
      })
      name: string,
      @Arg('kind', () => types.get('EntityKind'), {
        nullable: true,
        description: describe({ zh: '只要该种类', en: 'of this kind only' }),
      })
      kind: string | null | undefined,
      @Arg('first', () => Int, {
        nullable: true,
        defaultValue: SUGGESTED,
        description: describe({ zh: '项数，0 到 100', en: 'how many, 0 to 100' }),
      })
      first: number | null,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      const size = pageSize(first, SUGGESTED)
      const hits = await context.store.search(askedText('name', name), kind ? [kind] : null, HITS_LIMIT)
      const ids = hits.slice(0, size).map(({ id }) => id)
      return ids.length === 0 ? [] : answer(context, context.planner.nodes(info, ids))
    }
  }
  return EntityResolver
}
