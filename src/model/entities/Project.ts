import { Kind } from '../decorators/Kind.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { policies } from '../relations/policies.ts'
import { products } from '../relations/products.ts'
import { Construction } from './Construction.ts'

@Kind('项目', 'a project: something being built, renewed or prepared')
export class Project extends Construction {
  @policies('list') readonly policies!: Related

  @products readonly products!: Related

  @Relates('上级：所属的项目', 'the project that it is a part of', {
    types: ['PART_OF'],
    to: ['Project'],
    most: 4,
    reverse: { name: 'parts', zh: '组成部分', en: 'its parts', cardinality: 'list', most: 12 },
  })
  readonly partOf!: Related
}
