import { vocabulary } from '../vocabulary.ts'

export const AliasType = vocabulary('AliasType', '别名类型', 'Why a name is an alias', {
  TYPO: ['错别字', 'a typing error'],
  ABBREVIATION: ['简称', 'a short form'],
  FORMER_NAME: ['曾用名', 'a former name'],
  TRANSLATION: ['译名', 'a translation'],
  SYNONYM: ['同义名称', 'another name of the same thing'],
})
export type AliasType = keyof typeof AliasType.values
