import { NodeType } from '../decorators/NodeType.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { connections } from '../relations/connections.ts'
import { industries } from '../relations/industries.ts'
import { involvements } from '../relations/involvements.ts'
import { Entity } from './Entity.ts'

@NodeType('项目与设施', 'What is built: a project or a facility', { abstract: true })
export abstract class Construction extends Entity {
  @industries readonly industries!: Related

  @Relates('建设方', 'who builds it', {
    types: ['BUILT_BY'],
    to: ['Party'],
    most: 4,
    reverse: { name: 'builds', zh: '建设的项目和设施', en: 'projects and facilities that it builds' },
  })
  readonly builders!: Related

  @Relates('运营方', 'who operates it', {
    types: ['OPERATED_BY'],
    to: ['Party'],
    most: 4,
    reverse: { name: 'operates', zh: '运营的项目和设施', en: 'projects and facilities that it operates' },
  })
  readonly operators!: Related

  @Relates('投资方', 'who invests in it', {
    types: ['INVESTED_BY'],
    to: ['Party'],
    most: 4,
    reverse: { name: 'invests', zh: '投资的项目和设施', en: 'projects and facilities that it invests in' },
  })
  readonly investors!: Related

  @Relates('所在的园区或设施', 'the zone or facility that it is a part of', {
    types: ['PART_OF'],
    to: ['DevelopmentZone', 'Facility'],
    most: 4,
    reverse: { name: 'contains', zh: '所含的项目和设施', en: 'projects and facilities within it' },
  })
  readonly sites!: Related

  @involvements readonly involved!: Related

  @connections readonly connects!: Related
}
