import { vocabulary } from '../vocabulary.ts'

export const RelationType = vocabulary(
  'RelationType',
  '关系类型',
  'What documents assert between two entities, read from start to end',
  {
    LOCATED_IN: ['位于', 'lies in'],
    PART_OF: ['是其组成部分', 'is a part of'],
    IN_INDUSTRY: ['属于产业', 'belongs to the industry'],
    BUILT_BY: ['由其建设', 'is built by'],
    OPERATED_BY: ['由其运营', 'is operated by'],
    INVESTED_BY: ['由其投资', 'is invested in by'],
    INVOLVES: ['涉及（角色未说明）', 'is named with, in a role that is not told'],
    APPROVED_BY: ['由其批准或认定', 'was approved by'],
    SUPPORTED_BY_POLICY: ['受政策支持', 'is supported by the policy'],
    IMPLEMENTS: ['实施政策', 'implements the policy'],
    ISSUED_BY: ['由其发布', 'was issued by'],
    COOPERATES_WITH: ['与其合作（双向）', 'works with (both ways)'],
    AFFILIATED_WITH: ['隶属或任职于', 'is affiliated with'],
    HOSTS: ['承办或设有', 'hosts'],
    AWARDED: ['获得荣誉', 'was awarded'],
    PRODUCES: ['生产', 'produces'],
    SHIPPED_TO: ['运往、销往', 'is shipped to'],
    CONNECTS: ['连通', 'connects'],
  },
)
export type RelationType = keyof typeof RelationType.values
