import { Kind } from '../decorators/Kind.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { Location } from './Location.ts'

@Kind('县区', 'a county or district of the city', { plural: 'counties' })
export class County extends Location {
  @Property(
    'Int',
    '方位示意图中的行：由北向南，从 1 起；大致方位，并非测量；空为未定',
    'its row on a tile map, from the north, from 1: a rough arrangement, not a measurement; null where none is given',
    { nullable: true, curated: true },
  )
  readonly tileRow!: number | null

  @Property(
    'Int',
    '方位示意图中的列：由西向东，从 1 起；大致方位，并非测量；空为未定',
    'its column on a tile map, from the west, from 1: a rough arrangement, not a measurement; null where none is given',
    { nullable: true, curated: true },
  )
  readonly tileColumn!: number | null

  @Relates('上级：所属的地域', 'the place that it is a part of', {
    types: ['PART_OF'],
    to: ['Place'],
    most: 4,
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts' },
  })
  readonly partOf!: Related
}
