import { Kind } from '../decorators/Kind.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { Location } from './Location.ts'

@Kind('地点', 'any other place: country, province, city, town, village')
export class Place extends Location {
  @Relates('上级：所属的地域', 'the place that it is a part of', {
    types: ['PART_OF'],
    to: ['Place', 'County'],
    most: 4,
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts' },
  })
  readonly partOf!: Related
}
