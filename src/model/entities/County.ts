import { Kind } from '../decorators/Kind.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { Location } from './Location.ts'

@Kind('县区', 'a county or district of the city', { plural: 'counties' })
export class County extends Location {
  @Relates('上级：所属的地域', 'the place that it is a part of', {
    types: ['PART_OF'],
    to: ['Place'],
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts' },
  })
  readonly partOf!: Related
}
