import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('可以提的一个问题', 'A question that can be asked', { stored: false })
export class Question {
  @Property(
    'String',
    '对应的查询字段，或实体的字段',
    'the root field that answers it, or the field of an entity',
  )
  readonly name!: string

  @Holds('问题', 'the question in a few words', { to: 'Wording', cardinality: 'one' })
  readonly title!: Related

  @Holds('说明：回答什么、依据什么', 'what it answers and by what rules', {
    to: 'Wording',
    cardinality: 'one',
  })
  readonly description!: Related

  @Property('String', '可直接执行的 GraphQL 示例', 'a GraphQL document that asks it, to be run as it is', {
    nullable: true,
  })
  readonly example!: string | null
}
