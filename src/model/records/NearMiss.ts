import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { NearMissReason } from '../vocabularies/NearMissReason.ts'
import { Node } from './Node.ts'

@NodeType(
  '与承诺相近而不能视为其结果的报告',
  'What is reported nearest to a promise that nothing reports on, and why it is no report on it',
)
export class NearMiss extends Node {
  @Property(NearMissReason, '为何不能视为结果', 'why it is no report on the promise')
  readonly reason!: NearMissReason

  @Relates('相近的数值', 'the figure', {
    types: ['NEAR_FIGURE'],
    to: ['Observation'],
    cardinality: 'optional',
  })
  readonly observation!: Related

  @Relates('相近的阶段', 'the stage', {
    types: ['NEAR_STAGE'],
    to: ['StageEntry'],
    cardinality: 'optional',
  })
  readonly stage!: Related
}
