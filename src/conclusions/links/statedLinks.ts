import type { StatedStatement } from '../../graph/Assembly.ts'
import { strongestModality } from '../../model/strongestModality.ts'
import type { Modality } from '../../model/vocabularies/Modality.ts'
import { RelationType } from '../../model/vocabularies/RelationType.ts'
import { groupBy } from '../../text/groupBy.ts'
import type { Reason } from './inferLinks.ts'

export interface StatedLink {
  readonly policy: string
  readonly project: string
  readonly reasons: readonly Reason[]
  /** The strongest that a statement gives it. */
  readonly modality: Modality
}

/** Links of a policy and a project that documents state, each with the statements that say so. */
export function statedLinks(statements: readonly StatedStatement[]): StatedLink[] {
  const saying = statements.flatMap(({ id, said }) =>
    said.sort === 'relation' && said.subject.startsWith('project:') && said.object.startsWith('policy:')
      ? [{ policy: said.object, project: said.subject, property: said.property, modality: said.modality, id }]
      : [],
  )
  return [...groupBy(saying, ({ policy, project }) => `${policy} ${project}`).values()].map((same) => ({
    policy: same[0]?.policy ?? '',
    project: same[0]?.project ?? '',
    modality: strongestModality(same.map(({ modality }) => modality)),
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
