import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { Node } from './Node.ts'

@NodeType('联系的一条理由', 'One reason of a link')
export class LinkReason extends Node {
  @Property(
    'String',
    '规则的名称，见 linkRules；STATED 为文件明说',
    'the rule by name, see `linkRules`; STATED where a document says so',
  )
  readonly rule!: string

  @Property(
    'Float',
    '对强度的贡献；各规则权重之和超过 0.95 时按比例降低',
    'what it adds to the score; where the weights of the rules would pass 0.95 they are lowered alike',
  )
  readonly weight!: number

  @Property('String', '所见：名称与事实', 'what was seen, in names and facts')
  readonly detail!: string

  @Relates('两方所依据的陈述', 'the statements that it rests on, on both sides', {
    types: ['RESTS_ON'],
    to: ['Statement'],
    most: 8,
  })
  readonly statements!: Related
}
