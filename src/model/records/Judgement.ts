import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { IdentityDecision } from '../vocabularies/IdentityDecision.ts'
import { Node } from './Node.ts'

@NodeType(
  '同一性判断：名称相近的事物是否同一，附理由',
  'A judgement of identity: whether things of like names are one, with the reason',
)
export class Judgement extends Node {
  @Property(IdentityDecision, '判断', 'what was decided')
  readonly decision!: IdentityDecision

  @Property('String', '理由', 'why')
  readonly reason!: string

  @Relates('所判断的实体；已合并的只余一个', 'what it is about; of what was merged the survivor', {
    types: ['JUDGES'],
    to: ['Entity'],
    most: 16,
  })
  readonly entities!: Related
}
