import { groupBy } from '../../text/groupBy.ts'
import type { LinkFacts, Mention } from './LinkFacts.ts'
import type { LinkRule, Sign } from './LinkRule.ts'
import { namedRightAbove } from './namedRightAbove.ts'
import { quoted } from './quoted.ts'

/** 推进, 坚持, 深入落实: a verb may stand before the name that leads a clause. */
const LEAD = 8
/** Further on the clause speaks of something else. */
const REACH = 80

/**
 * The one policy at the head of a clause that says what it goes by (依托, 围绕) governs the projects that follow; of
 * several it cannot be told which, and after a plain verb (推进, 开展) it is the first of like steps. It always adds to
 * SAME_SENTENCE.
 */
export const policyLeadsClause: LinkRule = {
  name: 'POLICY_LEADS_CLAUSE',
  weight: 0.35,
  words: {
    zh: '项目所在分句以该政策开头，其间没有别的政策',
    en: 'the clause that names the project begins with the policy, and with no other',
  },
  find: (facts) =>
    [...facts.mentions.values()].flatMap((mentions) =>
      [...groupBy(mentions, ({ clause }) => String(clause)).values()].flatMap((clause) =>
        clause
          .filter(({ entity }) => facts.projects.has(entity))
          .flatMap((project) => signOf(facts, clause, project)),
      ),
    ),
}

function signOf(facts: LinkFacts, clause: readonly Mention[], project: Mention): Sign[] {
  const before = clause.filter(({ entity, end }) => facts.policies.has(entity) && end <= project.start)
  const [lead] = before
  if (!lead || new Set(before.map(({ entity }) => entity)).size > 1 || !governs(facts, lead)) return []
  if (lead.start - lead.clause > LEAD || project.start - lead.end > REACH) return []
  const detail = `分句以${quoted(facts.names.get(lead.entity)?.[0])}开头`
  return [
    { policy: lead.entity, project: project.entity, detail, statements: [lead.statement, project.statement] },
  ]
}

/**
 * What stands at the head of a clause is one step beside the others, and governs none, where nothing implements it yet
 * (it is being drafted), where the clause does not say that it goes by it, where the document says it of an industry (the steps are for the industry), and where it is a
 * part of what the heading right above names (the heading governs them all).
 */
function governs(facts: LinkFacts, lead: Mention): boolean {
  const { heldBy, partOf } = facts
  const holders = heldBy.get(lead.entity) ?? []
  const forIndustry = holders.some(
    ({ from, documents }) => from.startsWith('industry:') && documents.includes(lead.document),
  )
  const goesBy = facts.governing.get(lead.document)?.has(lead.clause) ?? false
  if (!goesBy || holders.length === 0 || forIndustry) return false
  const named = namedRightAbove(facts, lead)
  return !(partOf.get(lead.entity) ?? []).some(({ to }) => named.includes(to))
}
