import { EdgeEnd } from '../decorators/EdgeEnd.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'
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

  @EdgeEnd('依据的陈述', 'the statements that say so', { role: 'statements', to: 'Statement' })
  readonly statements!: Related
}
