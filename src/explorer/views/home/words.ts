import { wordsOf } from '../../wordsOf.ts'

/** A word of the first page in the reader's language. */
export const say = wordsOf({
  lead: [
    '城市的报告说了什么：谁建什么、在哪里、依据哪项政策，去年承诺了什么、结果如何',
    'What a city’s reports say: who builds what, where, under which policy; what was promised and what became of it',
  ],
  documents: ['份文件', 'documents'],
  statements: ['条陈述，每条都有出处', 'statements, each with its place in a document'],
  surroundings: ['图谱一角', 'A corner of the graph'],
  kinds: ['图谱中有什么', 'What is in the graph'],
  allPromises: ['全部承诺与结果', 'All promises and outcomes'],
  series: ['历年数值', 'Figures over the years'],
  newest: ['最新文件中的新项目', 'New projects of the newest document'],
  questions: ['可以从这些问题开始', 'Questions to start from'],
})
