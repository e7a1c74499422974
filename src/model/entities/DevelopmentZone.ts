import { Kind } from '../decorators/Kind.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { Location } from './Location.ts'

@Kind('开发区', 'a development zone or park')
export class DevelopmentZone extends Location {
  @Relates('上级：所属的开发区或地域', 'the zone or place that it is a part of', {
    types: ['PART_OF'],
    to: ['DevelopmentZone', 'Place', 'County'],
    most: 4,
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts' },
  })
  readonly partOf!: Related
}
