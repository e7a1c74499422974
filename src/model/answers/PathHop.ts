import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('路径上的一步', 'One hop of a path', { stored: false })
export class PathHop {
  @Holds('由此', 'where it starts', { to: 'Entity', cardinality: 'one' })
  readonly from!: Related

  @Holds('至此', 'where it leads', { to: 'Entity', cardinality: 'one' })
  readonly to!: Related

  @Holds(
    '两者之间的全部关系，不论方向，陈述多者在前',
    'every relation between the two, in either direction, the most often stated first',
    { to: 'Relation', most: 4 },
  )
  readonly relations!: Related
}
