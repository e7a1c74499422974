import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('获得的荣誉及获得者', 'An award with who holds it', { stored: false })
export class AwardHeld {
  @Holds('荣誉', 'the award', { to: 'Award', cardinality: 'one' })
  readonly award!: Related

  @Holds('获得者', 'who holds it', { to: 'Entity', cardinality: 'one' })
  readonly holder!: Related
}
