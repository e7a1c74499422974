import { Relates } from '../decorators/Relates.ts'

export const destinations = Relates('运往、销往之处', 'where it is shipped or sold to', {
  types: ['SHIPPED_TO'],
  to: ['Location'],
  most: 4,
  reverse: {
    name: 'receives',
    zh: '运来、销来的产品及其来源',
    en: 'what is shipped or sold here, and who ships it',
  },
})
