import { vocabulary } from '../vocabulary.ts'

export const IndustryLevel = vocabulary('IndustryLevel', '产业层级', 'How wide an industry is', {
  SECTOR: ['行业', 'a sector'],
  CHAIN: ['产业链', 'an industrial chain'],
  CLUSTER: ['产业集群', 'an industrial cluster'],
})
export type IndustryLevel = keyof typeof IndustryLevel.values
