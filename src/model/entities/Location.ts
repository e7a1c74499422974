import { NodeType } from '../decorators/NodeType.ts'
import type { Related } from '../decorators/Relates.ts'
import { connections } from '../relations/connections.ts'
import { hosts } from '../relations/hosts.ts'
import { industries } from '../relations/industries.ts'
import { partners } from '../relations/partners.ts'
import { policies } from '../relations/policies.ts'
import { products } from '../relations/products.ts'
import { Entity } from './Entity.ts'

@NodeType(
  '地域：县区、地点、开发区、专业镇',
  'A location: county, place, development zone or specialty town',
  {
    abstract: true,
  },
)
export abstract class Location extends Entity {
  @industries readonly industries!: Related

  @policies('connection') readonly policies!: Related

  @partners readonly partners!: Related

  @hosts readonly hosts!: Related

  @products readonly products!: Related

  @connections readonly connects!: Related
}
