import { Kind } from '../decorators/Kind.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { destinations } from '../relations/destinations.ts'
import { hosts } from '../relations/hosts.ts'
import { partners } from '../relations/partners.ts'
import { policies } from '../relations/policies.ts'
import { products } from '../relations/products.ts'
import { Construction } from './Construction.ts'

@Kind('设施', 'a facility: lasting infrastructure', { plural: 'facilities' })
export class Facility extends Construction {
  @hosts readonly hosts!: Related

  @partners readonly partners!: Related

  @products readonly products!: Related

  @policies('list') readonly policies!: Related

  @destinations readonly destinations!: Related

  @Relates('上级：所属的设施', 'the facility that it is a part of', {
    types: ['PART_OF'],
    to: ['Facility'],
    most: 4,
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts' },
  })
  readonly partOf!: Related
}
