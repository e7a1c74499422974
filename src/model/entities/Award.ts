import { Kind } from '../decorators/Kind.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { Entity } from './Entity.ts'

@Kind('荣誉', 'an award: a title, an honour, a demonstration status')
export class Award extends Entity {
  @Relates('授予者', 'who gives it', {
    types: ['ISSUED_BY'],
    to: ['Party', 'Location'],
    most: 4,
    reverse: { name: 'issuedAwards', zh: '授予的荣誉', en: 'titles and honours that it gives' },
  })
  readonly issuers!: Related

  @Relates('上级：所属的荣誉', 'the award that it is a part of', {
    types: ['PART_OF'],
    to: ['Award'],
    most: 4,
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts' },
  })
  readonly partOf!: Related
}
