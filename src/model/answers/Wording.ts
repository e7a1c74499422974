import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'

@NodeType('同一说法的中英文', 'One thing said in both languages', { stored: false })
export class Wording {
  @Property('String', '中文', 'Chinese')
  readonly zh!: string

  @Property('String', '英文', 'English')
  readonly en!: string
}
