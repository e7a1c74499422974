import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { ConflictSort } from '../vocabularies/ConflictSort.ts'
import { PreferenceRule } from '../vocabularies/PreferenceRule.ts'
import { Node } from './Node.ts'

const listed = (language: 'zh' | 'en'): string =>
  Object.entries(PreferenceRule.values)
    .map(([rule, words]) => `${rule} ${words[language]}`)
    .join('; ')

@NodeType(
  '矛盾：不能同时成立的陈述并列，依规则取其一，都不删除',
  'A conflict: statements that cannot all hold, side by side; one is preferred by a rule, none is deleted',
)
export class Conflict extends Node {
  @Property(ConflictSort, '类型', 'how they contradict each other')
  readonly sort!: ConflictSort

  @Property('Int', '所涉年份', 'the year that it is about')
  readonly year!: number

  @Property(
    'String',
    `${PreferenceRule.words.zh}：${listed('zh')}`,
    `${PreferenceRule.words.en}: ${listed('en')}`,
  )
  readonly rule!: PreferenceRule

  @Relates('主体', 'whom or what the statements speak of', {
    types: ['CONFLICT_OF'],
    to: ['Entity'],
    cardinality: 'one',
  })
  readonly subject!: Related

  @Relates('相互矛盾的陈述', 'the statements that cannot all hold', {
    types: ['CONFLICT_BETWEEN'],
    to: ['Statement'],
    most: 4,
  })
  readonly statements!: Related

  @Relates('所取的陈述', 'the preferred statement', {
    types: ['CONFLICT_PREFERS'],
    to: ['Statement'],
    cardinality: 'one',
  })
  readonly preferred!: Related
}
