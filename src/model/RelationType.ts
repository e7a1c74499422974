import type { Words } from './Words.ts'

/** The relations that documents assert between entities. Which kinds they join follows from `@Relates`. */
export const RelationType = {
  LOCATED_IN: 'LOCATED_IN',
  PART_OF: 'PART_OF',
  IN_INDUSTRY: 'IN_INDUSTRY',
  BUILT_BY: 'BUILT_BY',
  OPERATED_BY: 'OPERATED_BY',
  INVESTED_BY: 'INVESTED_BY',
  SUPPORTED_BY_POLICY: 'SUPPORTED_BY_POLICY',
  IMPLEMENTS: 'IMPLEMENTS',
  ISSUED_BY: 'ISSUED_BY',
  COOPERATES_WITH: 'COOPERATES_WITH',
  AFFILIATED_WITH: 'AFFILIATED_WITH',
  HOSTS: 'HOSTS',
  AWARDED: 'AWARDED',
  PRODUCES: 'PRODUCES',
  CONNECTS: 'CONNECTS',
} as const
export type RelationType = (typeof RelationType)[keyof typeof RelationType]

/** What each relation says, read from its start to its end. */
export const relationWords: Readonly<Record<RelationType, Words>> = {
  LOCATED_IN: { zh: '位于', en: 'lies in' },
  PART_OF: { zh: '是其组成部分', en: 'is a part of' },
  IN_INDUSTRY: { zh: '属于产业', en: 'belongs to the industry' },
  BUILT_BY: { zh: '由其建设', en: 'is built by' },
  OPERATED_BY: { zh: '由其运营', en: 'is operated by' },
  INVESTED_BY: { zh: '由其投资', en: 'is invested in by' },
  SUPPORTED_BY_POLICY: { zh: '受政策支持', en: 'is supported by the policy' },
  IMPLEMENTS: { zh: '实施政策', en: 'implements the policy' },
  ISSUED_BY: { zh: '由其发布', en: 'was issued by' },
  COOPERATES_WITH: { zh: '与其合作（双向）', en: 'works with (both ways)' },
  AFFILIATED_WITH: { zh: '隶属或任职于', en: 'is affiliated with' },
  HOSTS: { zh: '承办或拥有', en: 'hosts' },
  AWARDED: { zh: '获得荣誉', en: 'was awarded' },
  PRODUCES: { zh: '生产', en: 'produces' },
  CONNECTS: { zh: '连通', en: 'connects' },
}
