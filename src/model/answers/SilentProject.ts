import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('不再提及的项目', 'Something unfinished that a later document no longer mentions', {
  stored: false,
})
export class SilentProject {
  @Holds(
    '所说的事物：多为项目，也有设施、机构、园区',
    'what it is: mostly a project, also a facility, institution or zone',
    { to: 'Entity', cardinality: 'one' },
  )
  readonly subject!: Related

  @Holds('最后所知的已实现阶段', 'the newest stage done that is known', {
    to: 'StageEntry',
    cardinality: 'optional',
  })
  readonly last!: Related

  @Holds(
    '前者或其后、后者之前的文件所说的最新意向',
    'the newest intention that the earlier document or one between the two told',
    { to: 'StageEntry', cardinality: 'optional' },
  )
  readonly promised!: Related

  @Holds('两者之间谈及它的文件', 'documents between the two that speak of it', { to: 'Document' })
  readonly between!: Related
}
