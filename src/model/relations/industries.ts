import { Relates } from '../decorators/Relates.ts'

export const industries = Relates('所属产业', 'industries that it belongs to', {
  types: ['IN_INDUSTRY'],
  to: ['Industry'],
  most: 8,
  reverse: { name: 'plural', zh: '属于该产业的{}', en: '{} of the industry' },
})
