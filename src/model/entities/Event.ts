import { Kind } from '../decorators/Kind.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { industries } from '../relations/industries.ts'
import { involvements } from '../relations/involvements.ts'
import { policies } from '../relations/policies.ts'
import { Entity } from './Entity.ts'

@Kind('活动', 'an event: festival, fair, exhibition, games, session')
export class Event extends Entity {
  @industries readonly industries!: Related

  @policies('list') readonly policies!: Related

  @involvements readonly involved!: Related

  @Relates('上级：所属的活动', 'the event that it is a part of', {
    types: ['PART_OF'],
    to: ['Event'],
    most: 4,
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts' },
  })
  readonly partOf!: Related
}
