import type { Assembly, StatedStatement } from '../../graph/Assembly.ts'
import type { RelationType } from '../../model/vocabularies/RelationType.ts'
import { groupBy } from '../../text/groupBy.ts'
import type { Fact, LinkFacts } from './LinkFacts.ts'
import { headingsOf } from './headingsOf.ts'
import { mentionsIn } from './mentionsIn.ts'

type Known = Pick<Assembly, 'seed' | 'entities' | 'documents' | 'statements'>

/** What link rules look at; without some statements, to see what the rest would say. */
export function gatherFacts({ seed, entities, documents, statements }: Known): LinkFacts {
  const ofKind = (slug: string): Set<string> =>
    new Set([...entities.keys()].filter((id) => id.startsWith(`${slug}:`)))
  const edges = (...types: RelationType[]): ReadonlyMap<string, readonly Fact[]> =>
    groupBy(factsOf(statements, types), ({ from }) => from)
  const policiesOf = edges('IMPLEMENTS', 'SUPPORTED_BY_POLICY')
  const [projects, policies] = [ofKind('project'), ofKind('policy')]
  const starts = new Map(seed.sentences.map((one) => [one.document, one.starts]))
  return {
    projects,
    policies,
    names: new Map(
      [...entities.values()].map(({ id, name, aliases }) => [
        id,
        [name, ...aliases.map((alias) => alias.name)],
      ]),
    ),
    mentions: mentionsIn(statements, starts, (id) => projects.has(id) || policies.has(id)),
    headings: [...documents.values()].flatMap(headingsOf),
    governing: new Map(seed.sentences.map(({ document, governing }) => [document, new Set(governing)])),
    policiesOf,
    heldBy: groupBy([...policiesOf.values()].flat(), ({ to }) => to),
    partOf: edges('PART_OF'),
    industriesOf: edges('IN_INDUSTRY'),
    placesOf: edges('LOCATED_IN', 'PART_OF'),
    partiesOf: edges('BUILT_BY', 'OPERATED_BY', 'INVESTED_BY', 'INVOLVES'),
  }
}

function factsOf(statements: readonly StatedStatement[], types: readonly RelationType[]): Fact[] {
  const found = statements.flatMap(({ id, said, document }) =>
    said.sort === 'relation' && types.includes(said.property)
      ? [{ from: said.subject, to: said.object, id, document: document.id, evidence: said.evidence }]
      : [],
  )
  return [...groupBy(found, ({ from, to }) => `${from} ${to}`).values()].map((same) => ({
    from: same[0]?.from ?? '',
    to: same[0]?.to ?? '',
    statements: same.map(({ id }) => id),
    documents: [...new Set(same.map(({ document }) => document))],
    places: same.flatMap(({ document, evidence }) =>
      evidence.filter(({ role }) => role !== 'CONTEXT').map(({ start }) => ({ document, start })),
    ),
  }))
}
