import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('合作者，以及依据', 'Who works with an institution, and on what grounds', { stored: false })
export class Collaborator {
  @Holds('合作者', 'who works with it', { to: 'Entity', cardinality: 'one' })
  readonly entity!: Related

  @Holds('文件明确说的双方关系', 'the relations between them that documents state', {
    to: 'Relation',
    most: 4,
  })
  readonly directly!: Related

  @Holds(
    '双方都有关系的项目、设施、产业和平台',
    'projects, facilities, industries and platforms that both are joined with',
    {
      to: 'Entity',
      most: 8,
    },
  )
  readonly shared!: Related

  @Property(
    'Int',
    '权重：直接关系数加共有者数',
    'its weight: relations between them and what they share, counted together',
  )
  readonly weight!: number
}
