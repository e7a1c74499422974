import { wordsOf } from '../../wordsOf.ts'

export const tell = wordsOf({
  title: ['科研合作网络', 'Research network'],
  about: [
    '离科研机构两步以内的实体。社群是彼此联系较密者；桥连接多个社群，排在最前。介数：最短路经过它的比例；PageRank：连到它的实体有多重要。',
    'What lies within two steps of a research institution. A community is joined more closely within than without; bridges join several and come first. Betweenness: the share of shortest ways that lead over it; PageRank: how weighty those are that lead to it.',
  ],
  truncated: ['还有未列出的实体', 'There is more than is shown'],
  none: ['这个社群里没有这一种类的实体。', 'No entity of this kind is in this community.'],
  showAll: ['取消筛选，显示全部', 'Show all without filters'],
  community: ['社群', 'Community'],
  kind: ['种类', 'Kind'],
  entity: ['实体', 'Entity'],
  bridges: ['桥', 'Bridge'],
  bridgesTo: ['连到的社群', 'Joins it with'],
  degree: ['度', 'Degree'],
  betweenness: ['介数', 'Betweenness'],
  pageRank: ['PageRank', 'PageRank'],
  all: ['全部', 'All'],
  shown: ['个实体', 'entities'],
  sizeBy: ['圆的大小', 'Size of discs'],
  hint: [
    '颜色表示社群，带圈者为桥；点击一个实体，表中随之标出',
    'Colours are communities, rings are bridges; click an entity to mark it in the table, too',
  ],
  same: ['旁边的表格内容相同', 'the table beside it tells the same'],
  inTable: ['在表中查看', 'See it in the table'],
})
