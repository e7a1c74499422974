import { leadsToNamed } from '../query/leadsTo.ts'
import { plannedQuestion } from './plannedQuestion.ts'

/** Statements that contradict each other: one statement. */
export const conflicts = plannedQuestion<{ readonly subject?: string | null }>({
  name: 'conflicts',
  title: { zh: '相互矛盾的陈述', en: 'Where documents disagree' },
  description: {
    zh: '不能同时成立的陈述并列：数值不同（四舍五入不算）、增速与数值不符、阶段倒退；取其一并说明规则，其余保留',
    en: 'statements that cannot all hold, side by side: figures that differ beyond rounding, growth that does not follow from the levels, stages that go back; one is preferred by a named rule, the others are kept',
  },
  arguments: {
    subject: {
      type: 'String',
      words: { zh: '主体（名称或标识）', en: 'of whom or what, by any name or id' },
    },
  },
  answer: { to: 'Conflict', cardinality: 'connection' },
  plan: ({ planner }, { subject }, info) =>
    planner.connection(info, 'Conflict', leadsToNamed('subject', 'CONFLICT_OF', subject)),
})
