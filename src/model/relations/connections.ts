import { Relates } from '../decorators/Relates.ts'

export const connections = Relates('连通的地域', 'locations that it connects', {
  types: ['CONNECTS'],
  to: ['Location'],
  most: 12,
  reverse: {
    name: 'connectedBy',
    zh: '连通此处的项目、设施和地域',
    en: 'projects, facilities and locations that connect it',
  },
})
