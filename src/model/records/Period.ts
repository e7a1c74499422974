import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'

@NodeType('时间或时间段（EDTF）', 'A time or a span of time (EDTF)', { stored: false })
export abstract class Period {
  @Property(
    'String',
    'EDTF 表达式，如 2021、2012/2021、2022-02-11；“../..”为不限时间',
    'the EDTF expression: 2021, 2012/2021, 2022-02-11; `../..` for what holds at any time',
  )
  readonly edtf!: string

  @Property('String', '起始', 'its start')
  readonly from!: string

  @Property('String', '结束', 'its end')
  readonly to!: string

  /** Reads the EDTF string that the node stores under `property`; null where there is none. */
  static of(
    property: string,
  ): (properties: Readonly<Record<string, unknown>>) => { edtf: string; from: string; to: string } | null {
    return (properties) => {
      const edtf = properties[property]
      if (typeof edtf !== 'string') return null
      const [from = edtf, to = from] = edtf.split('/')
      return { edtf, from, to }
    }
  }
}
