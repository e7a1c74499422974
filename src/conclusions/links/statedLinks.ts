import type { StatedStatement } from '../../graph/Assembly.ts'
import { RelationType } from '../../model/vocabularies/RelationType.ts'
import { groupBy } from '../../text/groupBy.ts'
import type { Reason } from './inferLinks.ts'

export interface StatedLink {
  readonly policy: string
  readonly project: string
  readonly reasons: readonly Reason[]
}

/** Links of a policy and a project that documents state, each with the statements that say so. */
export function statedLinks(statements: readonly StatedStatement[]): StatedLink[] {
  const saying = statements.flatMap(({ id, said }) =>
    said.sort === 'relation' && said.subject.startsWith('project:') && said.object.startsWith('policy:')
      ? [{ policy: said.object, project: said.subject, property: said.property, id }]
      : [],
  )
  return [...groupBy(saying, ({ policy, project }) => `${policy} ${project}`).values()].map((same) => ({
    policy: same[0]?.policy ?? '',
    project: same[0]?.project ?? '',
    reasons: [
      {
        rule: 'STATED',
        weight: 1,
        detail: [...new Set(same.map(({ property }) => RelationType.values[property].zh))].join('、'),
        statements: same.map(({ id }) => id),
      },
    ],
  }))
}
