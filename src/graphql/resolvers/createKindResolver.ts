import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { TypeModel } from '../../model/Model.ts'
import { askedText } from '../../query/askedText.ts'
import { BadUserInput } from '../../query/BadUserInput.ts'
import { findIds } from '../../query/findIds.ts'
import { answer } from '../answer.ts'
import { answerIds } from '../answerIds.ts'
import type { ApiTypes } from '../ApiTypes.ts'
import type { Context } from '../Context.ts'
import { declarePaging } from '../declarePaging.ts'
import { describe } from '../describe.ts'

/** The pair of root fields of one kind: `project(id, name)` and `projects(filter, orderBy, first, after)`. */
export function createKindResolver(types: ApiTypes, kind: TypeModel): new () => object {
  const one = describe({
    zh: `按标识或任一名称（二者给其一）查一个：${kind.words.zh}；没有则为空`,
    en: `One by id or by any of its names, of which one must be given, null where there is none: ${kind.words.en}`,
  })
  const many = describe({ zh: `查询：${kind.words.zh}`, en: `All that fit: ${kind.words.en}` })

  @Resolver()
  class KindResolver {
    @Query(() => kind.target, { name: kind.singular, nullable: true, description: one })
    async one(
      @Arg('id', () => ID, { nullable: true, description: describe({ zh: '标识', en: 'its id' }) })
      id: string | null | undefined,
      @Arg('name', () => String, {
        nullable: true,
        description: describe({ zh: '名称或别名', en: 'its name or an alias' }),
      })
      name: string | null | undefined,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      onlyOne(kind, id, name)
      const named = async (): Promise<string[]> =>
        typeof name === 'string' ? findIds(context, name, [kind.kind ?? ''], 1) : []
      const [found] = typeof id === 'string' ? [askedText('id', id)] : await named()
      if (!found?.startsWith(`${kind.slug}:`)) return null
      const [node] = await answerIds(context, info, [found])
      return node
    }

    @Query(() => types.get(`${kind.name}Connection`), { name: kind.plural, description: many })
    many(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return answer(context, context.planner.connection(info, kind.name))
    }
  }
  declarePaging(types, KindResolver.prototype, 'many', kind.name, 2)
  return KindResolver
}

/**
 * An id and a name could lead to two things, and neither leads to nothing that was asked for.
 *
 * @throws BadUserInput saying what to give instead
 */
function onlyOne({ singular, plural, slug }: TypeModel, id: unknown, name: unknown): void {
  const given = [id, name].filter((one) => typeof one === 'string').length
  if (given === 1) return
  const one = `${singular}(id: "${slug}:…") or ${singular}(name: "…")`
  throw new BadUserInput(
    'id',
    given === 0
      ? `${singular}: neither id nor name was given; ask ${one}, or list them with ${plural}`
      : `${singular}: both id and name were given; ask ${one}`,
  )
}
