import Cypher from '@neo4j/cypher-builder'
import { allOf } from '../query/allOf.ts'
import { leadsToId } from '../query/leadsTo.ts'
import { plannedQuestion } from './plannedQuestion.ts'

interface Given {
  readonly policy?: string | null
  readonly project?: string | null
}

/** Links of policies and projects: one statement. */
export const policyLinks = plannedQuestion<Given>({
  name: 'policyLinks',
  title: { zh: '政策与项目的联系', en: 'Which policies and projects belong together' },
  description: {
    zh: '文件明说的联系，以及依规则（见 linkRules）推断的联系，各附理由和所依据的陈述；强者在前；强度低于 0.3 的不算联系',
    en: 'links that documents state, and links inferred by rules (see linkRules), each with its reasons and the statements that they rest on; the strongest first; what is fainter than 0.3 is no link',
  },
  arguments: {
    policy: { type: 'ID', words: { zh: '政策的标识', en: 'of this policy, by its id' } },
    project: { type: 'ID', words: { zh: '项目的标识', en: 'of this project, by its id' } },
  },
  answer: { to: 'PolicyLink', cardinality: 'connection' },
  plan: ({ planner }, given, info) => planner.connection(info, 'PolicyLink', linkWhere(given)),
})

/** Which links are between some policy and some project; nothing given narrows nothing. */
export function linkWhere({ policy, project }: Given): (link: Cypher.Node) => Cypher.Predicate | undefined {
  const [from, to] = [
    leadsToId('policy', 'LINK_POLICY', policy),
    leadsToId('project', 'LINK_PROJECT', project),
  ]
  return (link) => allOf(from(link), to(link))
}
