import { plannedQuestion } from './plannedQuestion.ts'
import { withoutLinks, withoutLinksArguments, type WithoutLinksAsked } from './withoutLinks.ts'

/** Projects that belong to no policy: one statement. */
export const projectsWithoutPolicies = plannedQuestion<WithoutLinksAsked>({
  name: 'projectsWithoutPolicies',
  title: { zh: '没有政策的项目', en: 'Projects that belong to no policy' },
  description: {
    zh: '没有任何政策与之相关（明说或推断）的项目；可再筛选、排序',
    en: 'projects that no policy is linked with, stated or inferred; they can be filtered and ordered further',
  },
  arguments: withoutLinksArguments,
  answer: { to: 'Project', cardinality: 'connection' },
  plan: ({ planner }, given, info) =>
    planner.connection(info, 'Project', withoutLinks('LINK_PROJECT', given)),
})
