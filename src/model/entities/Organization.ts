import { Kind } from '../decorators/Kind.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { Party } from './Party.ts'

@Kind('机构', 'an organization: a government body, an association, a platform')
export class Organization extends Party {
  @Relates('上级：所属的机构', 'the organization that it is a part of', {
    types: ['PART_OF'],
    to: ['Organization'],
    most: 4,
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts' },
  })
  readonly partOf!: Related
}
