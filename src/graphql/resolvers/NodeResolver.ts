import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { Node } from '../../model/records/Node.ts'
import { BadUserInput } from '../../query/BadUserInput.ts'
import { answerIds } from '../answerIds.ts'
import type { Context } from '../Context.ts'
import { describe } from '../describe.ts'

const IDS_LIMIT = 100

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: describe({
      zh: '按标识取一个对象；没有则为空',
      en: 'anything by its id; null where there is none',
    }),
  })
  async node(
    @Arg('id', () => ID, { description: describe({ zh: '标识', en: 'the id' }) }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const [found] = await answerIds(context, info, [id])
    return found
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: describe({
      zh: '按标识取多个对象，至多 100 个，保持顺序与重复；没有的为空',
      en: 'things by their ids, at most 100, order and repetitions kept; null where there is none',
    }),
  })
  async nodes(
    @Arg('ids', () => [ID], { description: describe({ zh: '标识', en: 'the ids' }) }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if (ids.length > IDS_LIMIT) {
      throw new BadUserInput('ids', `ids: ${ids.length} were given; allowed are ${IDS_LIMIT} at once`)
    }
    return answerIds(context, info, ids, 'ids')
  }
}
