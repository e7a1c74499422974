import type { RelationType } from '../model/vocabularies/RelationType.ts'

type Phrase = (from: string, to: string) => string

const phrases: Readonly<Record<RelationType, Phrase>> = {
  LOCATED_IN: (from, to) => `${from}位于${to}`,
  PART_OF: (from, to) => `${from}是${to}的组成部分`,
  IN_INDUSTRY: (from, to) => `${from}属于${to}`,
  BUILT_BY: (from, to) => `${from}由${to}建设`,
  OPERATED_BY: (from, to) => `${from}由${to}运营`,
  INVESTED_BY: (from, to) => `${from}由${to}投资`,
  INVOLVES: (from, to) => `${from}涉及${to}`,
  APPROVED_BY: (from, to) => `${from}由${to}批准或认定`,
  SUPPORTED_BY_POLICY: (from, to) => `${from}受${to}支持`,
  IMPLEMENTS: (from, to) => `${from}实施${to}`,
  ISSUED_BY: (from, to) => `${from}由${to}发布`,
  COOPERATES_WITH: (from, to) => `${from}与${to}合作`,
  AFFILIATED_WITH: (from, to) => `${from}隶属或任职于${to}`,
  HOSTS: (from, to) => `${from}承办或设有${to}`,
  AWARDED: (from, to) => `${from}获得${to}`,
  PRODUCES: (from, to) => `${from}生产${to}`,
  SHIPPED_TO: (from, to) => `${from}运往或销往${to}`,
  CONNECTS: (from, to) => `${from}连通${to}`,
}

/** A relation as a short sentence. */
export const relationPhrase = (type: RelationType, from: string, to: string): string =>
  phrases[type](from, to)
