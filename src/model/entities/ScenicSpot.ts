import { Kind } from '../decorators/Kind.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { hosts } from '../relations/hosts.ts'
import { Entity } from './Entity.ts'

@Kind('景区', 'a scenic or heritage site')
export class ScenicSpot extends Entity {
  @hosts readonly hosts!: Related

  @Relates('受其支持的政策', 'policies that it is supported by', {
    types: ['SUPPORTED_BY_POLICY'],
    to: ['Policy'],
    reverse: { name: 'plural', zh: '受该政策支持的{}', en: '{} that it supports' },
  })
  readonly policies!: Related

  @Relates('上级：所属的景区', 'the scenic spot that it is a part of', {
    types: ['PART_OF'],
    to: ['ScenicSpot'],
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts' },
  })
  readonly partOf!: Related
}
