import { Kind } from '../decorators/Kind.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { policies } from '../relations/policies.ts'
import { products } from '../relations/products.ts'
import { ProjectStage } from '../vocabularies/ProjectStage.ts'
import { Construction } from './Construction.ts'

@Kind('项目', 'a project: something being built, renewed or prepared')
export class Project extends Construction {
  @policies('list') readonly policies!: Related

  @products readonly products!: Related

  @Property(
    ProjectStage,
    '现状：最新的已实现阶段；仅有意向时为谋划',
    'the newest stage reported as done; what is only intended is PLANNED',
    {
      nullable: true,
    },
  )
  readonly status!: ProjectStage | null

  @Relates('上级：所属的项目', 'the project that it is a part of', {
    types: ['PART_OF'],
    to: ['Project'],
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts', cardinality: 'list' },
  })
  readonly partOf!: Related
}
