import { EdgeEnd } from '../decorators/EdgeEnd.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'
import { ChainPosition } from '../vocabularies/ChainPosition.ts'
import { ChainRole } from '../vocabularies/ChainRole.ts'
import { Modality } from '../vocabularies/Modality.ts'
import { RelationType } from '../vocabularies/RelationType.ts'
import { Node } from './Node.ts'

/** An edge of the store, told as an object; its id is `relation:<from>/<TYPE>/<to>`. */
@NodeType('两个实体之间的关系', 'A relation between two entities', { stored: false })
export class Relation extends Node {
  @Property(RelationType, '类型', 'its type')
  readonly type!: RelationType

  @EdgeEnd('起点', 'where it starts', { role: 'from', to: 'Entity' })
  readonly from!: Related

  @EdgeEnd('终点', 'where it ends', { role: 'to', to: 'Entity' })
  readonly to!: Related

  @Property(
    'Int',
    '陈述所述的年份，由早到晚；长期成立或未说时间的为空列表',
    'the years that its statements tell of, oldest first, never those of the documents; empty for what holds, or is intended, without a time',
    { list: true },
  )
  readonly years!: readonly number[]

  @Property(
    Modality,
    '已发生、长期成立或仅为计划：任一陈述说已发生即为已发生',
    'whether it happened, holds, or is only intended: DONE where any statement says so',
  )
  readonly modality!: Modality

  @Property(ChainPosition, '在产业链中的位置', 'where it stands in the chain', { nullable: true })
  readonly chainPosition!: ChainPosition | null

  @Property(ChainRole, '在产业链中的作用', 'what part it plays in the chain', { nullable: true })
  readonly chainRole!: ChainRole | null

  @EdgeEnd('依据的陈述', 'the statements that say so', { role: 'statements', to: 'Statement', most: 6 })
  readonly statements!: Related
}
