import { coverageCounts } from '../coverageCounts.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'

@NodeType('文本被陈述覆盖的程度', 'How much of a text the statements carry', { stored: false })
export abstract class Coverage {
  @Property('Int', '句数', 'sentences')
  readonly passages!: number

  @Property('Int', '有陈述的句数', 'sentences with a statement')
  readonly statedPassages!: number

  @Property('Int', '数字的个数', 'figures')
  readonly figures!: number

  @Property('Int', '被证据覆盖的数字', 'figures that a mention touches')
  readonly coveredFigures!: number

  @Property('Int', '《》的个数', 'titles in 《》')
  readonly titles!: number

  @Property('Int', '被证据覆盖的《》', 'titles that a mention touches')
  readonly coveredTitles!: number

  @Property('Int', '已知名称出现的次数', 'names of the authority file')
  readonly names!: number

  @Property('Int', '被证据覆盖的名称', 'names that a mention touches')
  readonly coveredNames!: number

  /** From the list of counts that a node carries, in the order of the fields; null where no text is loaded. */
  static compute(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> | null {
    const counts = properties.coverageCounts as readonly number[] | null | undefined
    return counts ? Object.fromEntries(coverageCounts.map((name, index) => [name, counts[index] ?? 0])) : null
  }
}
