import Cypher from '@neo4j/cypher-builder'
import { allOf } from '../query/allOf.ts'
import { plannedQuestion } from './plannedQuestion.ts'
import { withoutLinks, withoutLinksArguments, type WithoutLinksAsked } from './withoutLinks.ts'

/** Policies that no project belongs to: one statement. */
export const policiesWithoutProjects = plannedQuestion<WithoutLinksAsked>({
  name: 'policiesWithoutProjects',
  title: { zh: '没有项目的政策', en: 'Policies that no project belongs to' },
  description: {
    zh: '没有任何项目与之相关（明说或推断）的政策；可再筛选、排序',
    en: 'policies that no project is linked with, stated or inferred; they can be filtered and ordered further',
  },
  arguments: withoutLinksArguments,
  answer: { to: 'Policy', cardinality: 'connection' },
  plan: ({ planner }, given, info) =>
    planner.connection(info, 'Policy', (policy) => {
      const ofLevel = given.levels
        ? Cypher.in(policy.property('policyLevel'), new Cypher.Param([...given.levels]))
        : undefined
      return allOf(ofLevel, withoutLinks('LINK_POLICY', given)(policy))
    }),
})
