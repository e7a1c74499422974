import type { Assembly } from '../../graph/Assembly.ts'
import type { Modality } from '../../model/vocabularies/Modality.ts'
import { hashOf } from '../../text/hashOf.ts'
import { sortKeyOf } from '../../text/sortKeyOf.ts'
import { gatherFacts } from './gatherFacts.ts'
import { inferLinks, type Reason } from './inferLinks.ts'
import { statedLinks } from './statedLinks.ts'

/** Fainter signs are no link: they only add to others. */
const FAINTEST = 0.3

interface Link {
  readonly policy: string
  readonly project: string
  readonly basis: 'STATED' | 'INFERRED'
  readonly score: number
  readonly modality?: Modality
  readonly reasons: readonly Reason[]
}

/** Policies and projects that belong together, with the reasons: what a document says, else what rules infer. */
export function concludeLinks(assembly: Assembly): void {
  const stated = statedLinks(assembly.statements)
  const known = new Set(stated.map(({ policy, project }) => `${policy} ${project}`))
  const inferred = inferLinks(gatherFacts(assembly)).filter(
    ({ policy, project, score }) => score >= FAINTEST && !known.has(`${policy} ${project}`),
  )
  for (const link of stated) linkNode(assembly, { ...link, basis: 'STATED', score: 1 })
  for (const link of inferred) linkNode(assembly, { ...link, basis: 'INFERRED' })
}

function linkNode({ draft, entities }: Assembly, link: Link): void {
  const { policy, project, basis, score, modality, reasons } = link
  const id = `policy-link:${hashOf([policy, project])}`
  const names = [project, policy].map((one) => sortKeyOf(entities.get(one)?.name ?? ''))
  const strongestFirst = String(1_000 - Math.round(score * 1_000)).padStart(4, '0')
  const policyLevel = entities.get(policy)?.curated.policyLevel
  draft.node('PolicyLink', id, {
    basis,
    score,
    modality,
    policyLevel,
    sortKey: [strongestFirst, ...names, id].join(' '),
  })
  draft.edge(id, 'LINK_POLICY', policy)
  draft.edge(id, 'LINK_PROJECT', project)
  for (const [index, { rule, weight, detail, statements }] of reasons.entries()) {
    const reason = `link-reason:${hashOf([policy, project, rule])}`
    const sortKey = `${id} ${String(index).padStart(2, '0')}`
    draft.node('LinkReason', reason, { rule, weight, detail, sortKey })
    draft.edge(id, 'LINK_REASON', reason)
    for (const statement of statements) draft.edge(reason, 'RESTS_ON', statement)
  }
}
