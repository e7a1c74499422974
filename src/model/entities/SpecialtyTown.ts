import { Kind } from '../decorators/Kind.ts'
import { Location } from './Location.ts'

@Kind('专业镇', 'a specialty town')
export class SpecialtyTown extends Location {}
