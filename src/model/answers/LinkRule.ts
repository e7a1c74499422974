import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('推断政策与项目联系的一条规则', 'A rule by which policies and projects are linked', {
  stored: false,
})
export class LinkRule {
  @Property('String', '名称', 'its name')
  readonly name!: string

  @Property('Float', '权重', 'what it adds to the score')
  readonly weight!: number

  @Holds('说明', 'what it looks at', { to: 'Wording', cardinality: 'one' })
  readonly words!: Related
}
