import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Node } from './Node.ts'

@NodeType(
  '用户载入而现今不能采用的文件：全文仍存，图中不含；其余文件照常',
  'A document that a user loaded and that cannot be used as things are: its text is kept, the graph holds nothing of it, the others are served',
)
export class SetAsideDocument extends Node {
  @Property('ID', '文件的标识', 'the id of the document')
  readonly document!: string

  @Property('String', '标题', 'its title', { nullable: true })
  readonly title!: string | null

  @Property('String', '何种原因', 'what kind of fault it is')
  readonly code!: string

  @Property('String', '原因（英文）', 'what is wrong')
  readonly message!: string

  @Property('String', '如何处理（英文）', 'what to do')
  readonly advice!: string
}
