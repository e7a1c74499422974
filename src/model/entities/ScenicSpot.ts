import { Kind } from '../decorators/Kind.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { hosts } from '../relations/hosts.ts'
import { industries } from '../relations/industries.ts'
import { policies } from '../relations/policies.ts'
import { products } from '../relations/products.ts'
import { Entity } from './Entity.ts'

@Kind('景区', 'a scenic or heritage site')
export class ScenicSpot extends Entity {
  @hosts readonly hosts!: Related

  @industries readonly industries!: Related

  @policies('list') readonly policies!: Related

  @products readonly products!: Related

  @Relates('所属的品牌或荣誉', 'brands and honours that it is a part of', {
    types: ['PART_OF'],
    to: ['Product', 'Award'],
    most: 4,
    reverse: { name: 'plural', zh: '其中的{}', en: '{} that are a part of it' },
  })
  readonly brands!: Related

  @Relates('上级：所属的景区', 'the scenic spot that it is a part of', {
    types: ['PART_OF'],
    to: ['ScenicSpot'],
    most: 4,
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts' },
  })
  readonly partOf!: Related
}
