import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { covered } from './covered.ts'
import type { Coverage } from './Coverage.ts'
import { Node } from './Node.ts'

@NodeType('章节', 'A section of a document')
export class Section extends Node {
  @Property('String', '标题（至多 30 字）', 'its heading, 30 characters at most')
  readonly title!: string

  @Property('Int', '层级，1 为最高', 'its level, 1 at the top')
  readonly level!: number

  @Property('Int', '起点：规范化文本中的 UTF-16 偏移', 'start: UTF-16 offset in the normalised text')
  readonly start!: number

  @covered readonly coverage!: Coverage | null
}
