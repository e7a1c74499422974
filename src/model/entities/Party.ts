import { NodeType } from '../decorators/NodeType.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { partners } from '../relations/partners.ts'
import { policies } from '../relations/policies.ts'
import { Entity } from './Entity.ts'

@NodeType(
  '主体：企业、机构、科研机构、人物',
  'A party: enterprise, organization, research institution or person',
  {
    abstract: true,
  },
)
export abstract class Party extends Entity {
  @policies('connection') readonly policies!: Related

  @partners readonly partners!: Related

  @Relates('隶属或任职的主体', 'parties that it belongs to or serves', {
    types: ['AFFILIATED_WITH'],
    to: ['Party'],
    most: 4,
    reverse: { name: 'affiliates', zh: '下属机构或任职者', en: 'who belongs to it or serves it' },
  })
  readonly affiliations!: Related
}
