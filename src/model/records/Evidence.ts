import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { EvidenceRole } from '../vocabularies/EvidenceRole.ts'
import { Node } from './Node.ts'

@NodeType('证据：文中的一处', 'Evidence: a place in a document')
export class Evidence extends Node {
  @Relates('文件', 'the document', { types: ['EVIDENCE_IN'], to: ['Document'], cardinality: 'one' })
  readonly document!: Related

  @Property('String', '标题路径，由上到下', 'the heading path, top first', { list: true })
  readonly section!: readonly string[]

  @Property('Int', '起点：规范化文本中的 UTF-16 偏移', 'start: UTF-16 offset in the normalised text')
  readonly start!: number

  @Property('Int', '终点（不含）', 'end, exclusive')
  readonly end!: number

  @Property('String', '承载事实的词语，至多 30 字', 'the words that carry the fact, 30 characters at most')
  readonly mention!: string

  @Property(EvidenceRole, '作用', 'what it shows')
  readonly role!: EvidenceRole

  @Property('String', '所在的句子；载入全文后才有', 'the sentence round it; only where the text is loaded', {
    nullable: true,
  })
  readonly passage!: string | null
}
