import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, Float } from 'type-graphql'
import type { Model } from '../model/Model.ts'
import { MatchBasis } from '../model/vocabularies/MatchBasis.ts'
import { questions } from '../questions/questions.ts'
import { declareConnection } from './declareConnection.ts'
import { declareEnum } from './declareEnum.ts'
import { declareTypes } from './declareTypes.ts'
import { describe } from './describe.ts'
import { resolveByKey } from './resolveByKey.ts'
import { createEntityResolver } from './resolvers/createEntityResolver.ts'
import { createKindResolver } from './resolvers/createKindResolver.ts'
import { createQuestionResolver } from './resolvers/createQuestionResolver.ts'
import { createRecordResolver } from './resolvers/createRecordResolver.ts'
import { createSearchResolver } from './resolvers/createSearchResolver.ts'
import { NodeResolver } from './resolvers/NodeResolver.ts'

/** The GraphQL schema of the model: call it once a process, TypeGraphQL keeps what it was told. */
export async function buildApiSchema(model: Model): Promise<GraphQLSchema> {
  const types = declareTypes(model)
  declareEnum(types, MatchBasis)
  declareConnection(types, 'Search', () => types.get('Entity'), [
    {
      name: 'score',
      type: () => Float,
      zh: '相符程度，0 到 1；低于最佳者五分之三的不列出',
      en: 'how well it fits, from 0 to 1; what fits less than three fifths as well as the best is left out',
    },
    { name: 'matchedBy', type: () => types.get('MatchBasis'), zh: '如何相符', en: 'how it fits' },
    {
      name: 'matchedName',
      type: () => String,
      zh: '相符的名称或别名',
      en: 'which of its names fits',
    },
  ])
  const schema = await buildSchema({
    resolvers: [
      NodeResolver,
      createEntityResolver(types),
      createSearchResolver(types),
      createRecordResolver(types),
      ...questions.map((question) => createQuestionResolver(types, question)),
      ...model.kinds.map((kind) => createKindResolver(types, kind)),
    ],
    orphanedTypes: [...model.types.values()].map((type) => type.target),
    validate: false,
  })
  resolveByKey(schema)
  const root = schema.getQueryType()
  if (root) root.description = describe({ zh: '可以提的问题', en: 'what can be asked' })
  return schema
}
