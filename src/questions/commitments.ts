import { allOf } from '../query/allOf.ts'
import { leadsToNamed } from '../query/leadsTo.ts'
import { plannedQuestion } from './plannedQuestion.ts'
import type { Argument } from './Question.ts'

export interface CommitmentsAsked {
  readonly indicator?: string | null
  readonly place?: string | null
}

export const commitmentArguments: Readonly<Record<string, Argument>> = {
  indicator: { type: 'String', words: { zh: '指标（名称或标识）', en: 'the indicator, by any name or id' } },
  place: { type: 'String', words: { zh: '地域（名称或标识）', en: 'the place, by any name or id' } },
}

/** What was promised, with what became of it: one statement. */
export const commitments = plannedQuestion<CommitmentsAsked>({
  name: 'commitments',
  title: { zh: '承诺与结果', en: 'What was promised and what became of it' },
  description: {
    zh: '目标数值与后来报告的实际值、计划达到的阶段与后来报告的阶段并列；以上、以内、左右和指标方向决定是否实现；按年份、类型、名称排序',
    en: 'figures that were promised beside those reported later, and stages that were intended beside those reached; words such as at least, at most and about, and the direction of the indicator, decide whether they are met; by year, sort and name',
  },
  arguments: commitmentArguments,
  answer: { to: 'Commitment', cardinality: 'connection' },
  plan: ({ planner }, { indicator, place }, info) => {
    const measure = leadsToNamed('indicator', 'COMMITTED_INDICATOR', indicator)
    const location = leadsToNamed('place', 'COMMITTED_FOR', place)
    return planner.connection(info, 'Commitment', (node) => allOf(measure(node), location(node)))
  },
})
