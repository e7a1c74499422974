import { Kind } from '../decorators/Kind.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { destinations } from '../relations/destinations.ts'
import { industries } from '../relations/industries.ts'
import { policies } from '../relations/policies.ts'
import { Entity } from './Entity.ts'

@Kind('产品品牌', 'a product or brand')
export class Product extends Entity {
  @industries readonly industries!: Related

  @policies('list') readonly policies!: Related

  @destinations readonly destinations!: Related

  @Relates('上级：所属的产品', 'the product that it is a part of', {
    types: ['PART_OF'],
    to: ['Product'],
    most: 4,
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts' },
  })
  readonly partOf!: Related
}
