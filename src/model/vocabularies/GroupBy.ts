import { vocabulary } from '../vocabulary.ts'

export const GroupBy = vocabulary('GroupBy', '项目按什么分组', 'By what projects are grouped', {
  COUNTY: [
    '所在县区（含其下的园区、乡镇）；在两个县区的两处都计',
    'the county that it lies within, however many steps between; one in two counties counts in both',
  ],
  INDUSTRY: [
    '文件所说的产业，不含上级产业；属两个产业的两处都计',
    'the industry that documents tell, not those above it; one in two industries counts in both',
  ],
  STAGE: ['现状', 'its status'],
  YEAR: [
    '最新的已实现阶段之年；仅有意向者无年份',
    'the year of its newest stage done; what is only intended has none',
  ],
  POLICY: [
    '文件所说其实施或受其支持的政策；有两项的两处都计',
    'the policy that documents say it implements or is supported by; one of two policies counts in both',
  ],
})
export type GroupBy = keyof typeof GroupBy.values
