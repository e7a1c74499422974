import { vocabulary } from '../vocabulary.ts'

export const PolicyLevel = vocabulary(
  'PolicyLevel',
  '政策层级',
  'What sort of policy it is, from binding to spoken',
  {
    LAW: ['法律、法规', 'a law or regulation'],
    PLAN: ['规划、方案、意见', 'a plan or another policy document'],
    PROGRAMME: ['行动、工程、改革、试点', 'a programme, campaign, reform or pilot'],
    MEASURE: ['具体措施、服务、机制', 'a single measure, service or mechanism'],
    AIM: ['目标、定位', 'an aim'],
    SLOGAN: ['理念、口号', 'a principle or slogan'],
  },
)
export type PolicyLevel = keyof typeof PolicyLevel.values
