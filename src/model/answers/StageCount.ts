import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { ProjectStage } from '../vocabularies/ProjectStage.ts'

@NodeType('某阶段的项目数', 'How many projects are at a stage', { stored: false })
export class StageCount {
  @Property(ProjectStage, '阶段；空为文件未说', 'the stage; null where documents tell none', {
    nullable: true,
  })
  readonly stage!: ProjectStage | null

  @Property('Int', '项目数', 'how many projects')
  readonly count!: number
}
