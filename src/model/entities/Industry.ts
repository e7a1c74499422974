import { Kind } from '../decorators/Kind.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { destinations } from '../relations/destinations.ts'
import { policies } from '../relations/policies.ts'
import { IndustryLevel } from '../vocabularies/IndustryLevel.ts'
import { Entity } from './Entity.ts'

@Kind('产业', 'an industry: sector, chain or cluster', { plural: 'industries' })
export class Industry extends Entity {
  @Property(IndustryLevel, '层级：行业、产业链、产业集群', 'how wide it is', { curated: true })
  readonly level!: IndustryLevel

  @policies('list') readonly policies!: Related

  @destinations readonly destinations!: Related

  @Relates('上级：所属的产业', 'the industry that it is a part of', {
    types: ['PART_OF'],
    to: ['Industry'],
    most: 8,
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts' },
  })
  readonly partOf!: Related
}
