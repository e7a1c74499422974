import { Kind } from '../decorators/Kind.ts'
import { Entity } from './Entity.ts'

@Kind('荣誉', 'an award: a title, an honour, a demonstration status')
export class Award extends Entity {}
