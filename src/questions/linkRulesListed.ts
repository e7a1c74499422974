import { linkRules } from '../conclusions/links/linkRules.ts'
import { composedQuestion } from './composedQuestion.ts'

/** The rules by which links are inferred: no statement. */
export const linkRulesListed = composedQuestion({
  name: 'linkRules',
  title: { zh: '推断联系的规则', en: 'By what rules links are inferred' },
  description: {
    zh: '每条规则的名称、权重和说明；一条联系的强度为所中规则的权重之和，至多 0.95',
    en: 'each rule with its weight and what it looks at; the score of a link is the sum of the weights of the rules that it meets, at most 0.95',
  },
  arguments: {},
  answer: { to: 'LinkRule', cardinality: 'list', most: 20 },
  compose: () => Promise.resolve(linkRules),
})
