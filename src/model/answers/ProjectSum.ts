import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('一组项目某指标之和', 'The sum of one indicator over a group of projects', { stored: false })
export class ProjectSum {
  @Holds('指标', 'the indicator', { to: 'Indicator', cardinality: 'one' })
  readonly indicator!: Related

  @Property('String', '指标的单位', 'the unit of the indicator')
  readonly unit!: string

  @Property('Float', '和', 'the sum')
  readonly sum!: number

  @Property('Int', '有此数值的项目数', 'how many of its projects have such a figure')
  readonly count!: number

  @Property(
    'Boolean',
    '其中有“左右”“以上”之类的数值',
    'some of the figures are “about” or “at least” or the like',
  )
  readonly approximate!: boolean
}
