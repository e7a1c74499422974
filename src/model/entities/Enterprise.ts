import { Kind } from '../decorators/Kind.ts'
import type { Related } from '../decorators/Relates.ts'
import { destinations } from '../relations/destinations.ts'
import { industries } from '../relations/industries.ts'
import { products } from '../relations/products.ts'
import { Party } from './Party.ts'

@Kind('企业', 'an enterprise: a company or group')
export class Enterprise extends Party {
  @industries readonly industries!: Related

  @products readonly products!: Related

  @destinations readonly destinations!: Related
}
