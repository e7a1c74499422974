import { Kind } from '../decorators/Kind.ts'
import type { Related } from '../decorators/Relates.ts'
import { industries } from '../relations/industries.ts'
import { Location } from './Location.ts'

@Kind('专业镇', 'a specialty town')
export class SpecialtyTown extends Location {
  @industries readonly industries!: Related
}
