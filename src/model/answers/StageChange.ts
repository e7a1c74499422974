import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('阶段的变化', 'How the stage of something changed between two documents', { stored: false })
export class StageChange {
  @Holds(
    '所说的事物：多为项目，也有设施、机构、园区',
    'what it is: mostly a project, also a facility, institution or zone',
    { to: 'Entity', cardinality: 'one' },
  )
  readonly subject!: Related

  @Holds('此前最新的已实现阶段', 'the newest stage done by the earlier document', {
    to: 'StageEntry',
    cardinality: 'one',
  })
  readonly before!: Related

  @Holds('此后最新的已实现阶段', 'the newest stage done by the later document', {
    to: 'StageEntry',
    cardinality: 'one',
  })
  readonly after!: Related
}
