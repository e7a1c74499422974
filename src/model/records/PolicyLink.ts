import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { LinkBasis } from '../vocabularies/LinkBasis.ts'
import { Modality } from '../vocabularies/Modality.ts'
import { PolicyLevel } from '../vocabularies/PolicyLevel.ts'
import { Node } from './Node.ts'

/** What can be carried out: a project answers an aim or a slogan only in a manner of speaking. */
export const WORKED_BY: readonly PolicyLevel[] = ['LAW', 'PLAN', 'PROGRAMME', 'MEASURE']

@NodeType(
  '政策与项目的联系：文件明说的，或依规则推断并说明理由的',
  'A link of a policy and a project: stated by a document, or inferred by rules that give their reasons',
  {
    shortcuts: {
      basis: { property: 'basis', operator: 'eq' },
      minScore: { property: 'score', operator: 'gte', default: 0.5 },
      levels: { property: 'policyLevel', operator: 'in', default: WORKED_BY },
    },
  },
)
export class PolicyLink extends Node {
  @Relates('政策', 'the policy', {
    types: ['LINK_POLICY'],
    to: ['Policy'],
    cardinality: 'one',
    reverse: {
      name: 'projectLinks',
      zh: '与项目的联系，强者在前；推断的不在 projects 中',
      en: 'links with projects, the strongest first; inferred ones never stand in `projects`',
    },
  })
  readonly policy!: Related

  @Relates('项目', 'the project', {
    types: ['LINK_PROJECT'],
    to: ['Project'],
    cardinality: 'one',
    reverse: {
      name: 'policyLinks',
      zh: '与政策的联系，强者在前；推断的不在 policies 中',
      en: 'links with policies, the strongest first; inferred ones never stand in `policies`',
    },
  })
  readonly project!: Related

  @Property(LinkBasis, '依据', 'what it rests on')
  readonly basis!: LinkBasis

  @Property(
    'Float',
    '强度，0 到 1，为各理由权重之和；文件明说的为 1，推断的至多 0.95',
    'how sure it is, from 0 to 1: the sum of the weights of its reasons; 1 where stated, at most 0.95 where inferred',
    { order: { name: 'SCORE' } },
  )
  readonly score!: number

  @Property(
    Modality,
    '文件明说的联系是已发生、长期成立还是仅为计划；推断的为空',
    'of a stated link whether it happened, holds or is only intended; null of an inferred one',
    { nullable: true },
  )
  readonly modality!: Modality | null

  @Property(
    PolicyLevel,
    '政策的层级；缺省不含目标与口号',
    'the level of the policy; aims and slogans are left out unless asked for',
  )
  readonly policyLevel!: PolicyLevel

  @Relates('理由，强者在前', 'its reasons, the strongest first', {
    types: ['LINK_REASON'],
    to: ['LinkReason'],
    most: 8,
  })
  readonly reasons!: Related
}
