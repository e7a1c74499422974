import { linkWhere } from './policyLinks.ts'
import { plannedQuestion } from './plannedQuestion.ts'

/** Why a policy and a project belong together: one statement. */
export const whyLinked = plannedQuestion<{ readonly policy: string; readonly project: string }>({
  name: 'whyLinked',
  title: { zh: '一项政策与一个项目为何相关', en: 'Why a policy and a project belong together' },
  description: {
    zh: '两者的联系及全部理由；强度低于 0.3 的不算联系，为空',
    en: 'their link with all its reasons; what is fainter than 0.3 is no link: null',
  },
  arguments: {
    policy: { type: 'ID', required: true, words: { zh: '政策的标识', en: 'the id of the policy' } },
    project: { type: 'ID', required: true, words: { zh: '项目的标识', en: 'the id of the project' } },
  },
  answer: { to: 'PolicyLink', cardinality: 'optional' },
  plan: ({ planner }, given, info) => planner.first(info, 'PolicyLink', linkWhere(given)),
})
