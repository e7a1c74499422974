import { vocabulary } from '../vocabulary.ts'

export const DocumentKind = vocabulary('DocumentKind', '文件类型', 'What a document is', {
  PLAN_REPORT: ['计划报告', 'a report on the plan of the year'],
  WORK_REPORT: ['政府工作报告', 'a government work report'],
  PRESS_ARTICLE: ['新闻报道', 'a press article'],
})
export type DocumentKind = keyof typeof DocumentKind.values
