import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType(
  '社群：彼此联系多于与外部联系的一组实体',
  'A community: entities joined with each other more than with the rest',
  { stored: false },
)
export class NetworkCommunity {
  @Property(
    'Int',
    '编号，从 1 起：大者在前，同样大小时以成员中最小的标识为序',
    'its number, from 1: the largest first, of equals the one with the smallest id among its members',
  )
  readonly id!: number

  @Property('Int', '成员数', 'how many members it has')
  readonly size!: number

  @Property(
    'String',
    '在社群内联系最多的成员的名称',
    'the name of the member that is joined with most of the others',
  )
  readonly label!: string

  @Holds(
    '在社群内联系最多的成员；相同时取 nodes 中在前者',
    'the member that is joined with most of the others; of equals the first among `nodes`',
    {
      to: 'Entity',
      cardinality: 'one',
    },
  )
  readonly centre!: Related
}
