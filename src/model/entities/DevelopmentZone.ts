import { Kind } from '../decorators/Kind.ts'
import type { Related } from '../decorators/Relates.ts'
import { industries } from '../relations/industries.ts'
import { Location } from './Location.ts'

@Kind('开发区', 'a development zone or park')
export class DevelopmentZone extends Location {
  @industries readonly industries!: Related
}
