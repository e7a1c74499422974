import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { CommitmentSort } from '../vocabularies/CommitmentSort.ts'
import { Outcome } from '../vocabularies/Outcome.ts'

@NodeType('一年中某类承诺某种结果的个数', 'How many promises of a sort and a year had an outcome', {
  stored: false,
})
export class OutcomeCount {
  @Property('Int', '承诺实现的年份', 'the year promised for')
  readonly year!: number

  @Property(CommitmentSort, '类型', 'a figure or a stage')
  readonly sort!: CommitmentSort

  @Property(Outcome, '结果', 'what became of them')
  readonly outcome!: Outcome

  @Property('Int', '个数', 'how many')
  readonly count!: number
}
