import { Kind } from '../decorators/Kind.ts'
import { Entity } from './Entity.ts'

@Kind('活动', 'an event: festival, fair, exhibition, games, session')
export class Event extends Entity {}
