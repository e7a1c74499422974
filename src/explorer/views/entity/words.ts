import { wordsOf } from '../../wordsOf.ts'

/** A word of an entity's page in the reader's language. */
export const say = wordsOf({
  aliases: ['又名', 'Also called'],
  stages: ['进展', 'Progress'],
  figures: ['数值', 'Figures'],
  commitments: ['承诺与结果', 'Promises and outcomes'],
  conflicts: ['相互矛盾的陈述', 'Statements that contradict each other'],
  preferred: ['采用', 'preferred'],
  links: ['政策与项目的联系', 'Policies and projects'],
  statements: ['大事记：历次陈述', 'Timeline: all that is said'],
  undated: ['不系于某年', 'Of no year'],
  maybeSame: ['可能与之为同一事物（文件未说明）：', 'Perhaps the same thing, no document says so:'],
  toldIn: ['年的文件', 'told in'],
  names: ['所用名称', 'Names that documents use'],
  documents: ['谈及的文件', 'Documents that speak of it'],
  series: ['看历年数值', 'See the figures over the years'],
  compare: ['与其他县区比较', 'Compare with other counties'],
  network: ['在科研合作网络中查看', 'See in the network of research'],
})
