import { Kind } from '../decorators/Kind.ts'
import { Party } from './Party.ts'

@Kind('人物', 'a person named in a public role', { plural: 'people' })
export class Person extends Party {}
