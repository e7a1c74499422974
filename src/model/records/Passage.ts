import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { Node } from './Node.ts'

@NodeType('文中的一句；载入全文后才有', 'A passage: one sentence of a text that was loaded')
export class Passage extends Node {
  @Property('String', '原文', 'the sentence as it stands')
  readonly text!: string

  @Property('Int', '起点：规范化文本中的 UTF-16 偏移', 'start: UTF-16 offset in the normalised text')
  readonly start!: number

  @Property('Int', '终点（不含）', 'end, exclusive')
  readonly end!: number

  @Property('String', '标题路径，由上到下', 'the heading path, top first', { list: true })
  readonly section!: readonly string[]

  @Relates('句中的陈述', 'statements whose evidence stands in it', {
    types: ['STATED_IN'],
    direction: 'IN',
    to: ['Statement'],
    most: 120,
  })
  readonly statements!: Related
}
