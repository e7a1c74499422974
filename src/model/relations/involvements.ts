import { Relates } from '../decorators/Relates.ts'

/** Weaker than who builds, operates or invests: the text names the party and does not tell its role. */
export const involvements = Relates(
  '涉及的主体（角色未说明）',
  'parties named with it, in a role that is not told',
  {
    types: ['INVOLVES'],
    to: ['Party'],
    most: 4,
    reverse: { name: 'involvedIn', zh: '所涉及的项目、设施、活动和政策', en: 'what it is named with' },
  },
)
