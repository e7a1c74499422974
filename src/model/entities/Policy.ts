import { Kind } from '../decorators/Kind.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { involvements } from '../relations/involvements.ts'
import { PolicyLevel } from '../vocabularies/PolicyLevel.ts'
import { Entity } from './Entity.ts'

@Kind('政策', 'a policy: law, plan, programme, campaign, measure', { plural: 'policies' })
export class Policy extends Entity {
  @Property(PolicyLevel, '层级：法规、规划、行动、措施、目标、口号', 'what sort of policy it is', {
    curated: true,
  })
  readonly policyLevel!: PolicyLevel

  @involvements readonly involved!: Related

  @Relates('发布者', 'who issued it', {
    types: ['ISSUED_BY'],
    to: ['Party', 'Location'],
    most: 4,
    reverse: { name: 'issuedPolicies', zh: '发布的政策', en: 'policies that it issued' },
  })
  readonly issuers!: Related

  @Relates('上级：所属的政策', 'the programme that it is a part of', {
    types: ['PART_OF'],
    to: ['Policy'],
    most: 4,
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts' },
  })
  readonly partOf!: Related
}
