import { Relates } from '../decorators/Relates.ts'

export const products = Relates('出产的产品', 'products that it brings forth', {
  types: ['PRODUCES'],
  to: ['Product'],
  cardinality: 'connection',
  reverse: {
    name: 'producers',
    zh: '生产者或产地',
    en: 'who or what brings it forth',
    cardinality: 'list',
    most: 4,
  },
})
