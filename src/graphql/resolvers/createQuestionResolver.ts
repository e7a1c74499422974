import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, Info, Query, Resolver } from 'type-graphql'
import type { Argument, Question } from '../../questions/Question.ts'
import { answer } from '../answer.ts'
import type { ApiType, ApiTypes } from '../ApiTypes.ts'
import type { Context } from '../Context.ts'
import { declareEnum } from '../declareEnum.ts'
import { declarePaging } from '../declarePaging.ts'
import { describe } from '../describe.ts'
import { returnedBy } from '../returnedBy.ts'
import { scalarOf } from '../scalarOf.ts'

/** The root field of a question: reads its arguments, plans, runs. */
export function createQuestionResolver(types: ApiTypes, question: Question): new () => object {
  const description = describe({
    zh: `${question.title.zh}。${question.description.zh}`,
    en: `${question.title.en}: ${question.description.en}`,
  })
  const nullable = question.answer.cardinality === 'optional'
  const named = Object.entries(question.arguments)

  @Resolver()
  class QuestionResolver {
    @Extensions({
      plangraph: {
        reads: question.reads ?? 0,
        ...(question.answer.most !== undefined && { cost: question.answer.most }),
      },
    })
    @Query(returnedBy(types, question.answer), { name: question.name, nullable, description })
    async ask(
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
      ...values: readonly unknown[]
    ): Promise<unknown> {
      const given = Object.fromEntries(
        named.map(([name, argument], index) => [name, values[index] ?? argument.default]),
      )
      return answer(context, await question.plan(context, given, info))
    }
  }
  const prototype = QuestionResolver.prototype
  for (const [index, [name, argument]] of named.entries()) {
    const type = typeOf(types, argument)
    Arg(name, () => (argument.list ? [type()] : type()), {
      nullable: argument.required !== true,
      description: describe(argument.words),
      ...(argument.default !== undefined && { defaultValue: argument.default }),
    })(prototype, 'ask', index + 2)
  }
  if (question.answer.cardinality === 'connection') {
    declarePaging(types, prototype, 'ask', question.answer.to, named.length + 2)
  }
  return QuestionResolver
}

function typeOf(types: ApiTypes, { type }: Argument): () => ApiType {
  if (typeof type === 'object') declareEnum(types, type)
  return () => scalarOf(types, type)
}
