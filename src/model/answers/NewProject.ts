import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('新出现的项目', 'A project that a later document speaks of and an earlier one does not', {
  stored: false,
})
export class NewProject {
  @Holds('项目', 'the project', { to: 'Project', cardinality: 'one' })
  readonly project!: Related

  @Holds(
    '后者所说的最新阶段，已实现者优先',
    'the newest stage that the later document tells, one done before one intended',
    { to: 'StageEntry', cardinality: 'optional' },
  )
  readonly stage!: Related

  @Holds(
    '后者之前谈及它的其他文件；空表示首次出现',
    'other documents before the later one that speak of it; none where it is wholly new',
    { to: 'Document', most: 12 },
  )
  readonly earlier!: Related
}
