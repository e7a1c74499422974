import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, ID, Info, Int, Query, Resolver } from 'type-graphql'
import { Document } from '../../model/records/Document.ts'
import { SetAsideDocument } from '../../model/records/SetAsideDocument.ts'
import { askedText } from '../../query/askedText.ts'
import { observationsWhere } from '../../query/observationsWhere.ts'
import { answer } from '../answer.ts'
import type { ApiTypes } from '../ApiTypes.ts'
import type { Context } from '../Context.ts'
import { declarePaging } from '../declarePaging.ts'
import { describe } from '../describe.ts'

/** Reckoned for the limit of cost: these lists have no pages. */
const MOST_DOCUMENTS = 40
const atMost = Extensions({ plangraph: { cost: MOST_DOCUMENTS } })

/** Documents, statements, and figures by indicator, place, year and kind. */
export function createRecordResolver(types: ApiTypes): new () => object {
  @Resolver()
  class RecordResolver {
    @atMost
    @Query(() => [Document], {
      description: describe({
        zh: '所有文件；缺省由早到晚',
        en: 'all documents, oldest first where no order is given',
      }),
    })
    documents(
      @Arg('orderBy', () => [types.get('DocumentOrder')], {
        nullable: true,
        description: describe({ zh: '排序，先者为主', en: 'in what order, the most significant first' }),
      })
      orderBy: readonly string[] | null | undefined,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return answer(context, context.planner.list(info, 'Document', { orderBy }))
    }

    @atMost
    @Query(() => [SetAsideDocument], {
      description: describe({
        zh: '用户载入而现今不能采用的文件及原因，如所指的地域已不在种子中',
        en: 'documents that users loaded and that cannot be used as things are, with the reason: a place that the seed no longer holds, say',
      }),
    })
    documentsSetAside(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return answer(context, context.planner.list(info, 'SetAsideDocument'))
    }

    @Query(() => Document, {
      nullable: true,
      description: describe({ zh: '按标识取一份文件', en: 'a document by its id' }),
    })
    async document(
      @Arg('id', () => ID, { description: describe({ zh: '标识', en: 'its id' }) }) id: string,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      const asked = askedText('id', id)
      if (!asked.startsWith('document:')) return null
      const [found] = await answer(context, context.planner.nodes(info, [asked]))
      return found
    }

    @Query(() => types.get('StatementConnection'), {
      description: describe({
        zh: '陈述，按文件日期和位置排序；可按主体、属性、年份、文件等筛选',
        en: 'statements, by document date and place in the text where no order is given; the filter chooses by subject, property, year, document …',
      }),
    })
    statements(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return answer(context, context.planner.connection(info, 'Statement'))
    }

    @Query(() => types.get('ObservationConnection'), {
      description: describe({
        zh: '数值，按指标、地域、时间排序；名称可用任一别名或标识',
        en: 'figures by indicator, place and period; any alias or id will do for a name',
      }),
    })
    observations(
      @Arg('indicator', () => String, {
        nullable: true,
        description: describe({ zh: '指标', en: 'the indicator' }),
      })
      indicator: string | null | undefined,
      @Arg('place', () => String, { nullable: true, description: describe({ zh: '地域', en: 'the place' }) })
      place: string | null | undefined,
      @Arg('years', () => [Int], { nullable: true, description: describe({ zh: '年份', en: 'the years' }) })
      years: number[] | null | undefined,
      @Arg('kind', () => types.get('ObservationKind'), {
        nullable: true,
        description: describe({ zh: '实际值或目标值', en: 'measured or promised' }),
      })
      kind: string | null | undefined,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      const where = observationsWhere({ indicator, place, years, kind })
      return answer(context, context.planner.connection(info, 'Observation', where))
    }
  }
  declarePaging(types, RecordResolver.prototype, 'statements', 'Statement', 2)
  declarePaging(types, RecordResolver.prototype, 'observations', 'Observation', 6)
  return RecordResolver
}
