import { wordsOf } from '../../wordsOf.ts'

/** A word of the graph view in the reader's language. */
export const sayGraph = wordsOf({
  graph: ['图谱', 'Graph'],
  inGraph: ['在图谱中查看', 'See it in the graph'],
  round: ['周围', ': what lies round it'],
  open: ['在图谱中打开：名称、别名、拼音、首字母', 'Open in the graph: names, aliases, pinyin, initials'],
  begin: ['可以从这里开始', 'Places to begin'],
  kinds: ['种类', 'Kinds'],
  relations: ['关系', 'Relations'],
  entities: ['实体', 'Entities'],
  expand: ['展开', 'Expand'],
  expandAll: ['显示更多', 'Show more'],
  centre: ['以此为中心', 'Put at the centre'],
  same: ['旁边的列表内容相同', 'the list beside it tells the same'],
  hint: [
    '点击一个实体，展开它的周围；拖动与滚轮移动、缩放',
    'Click an entity to expand it; drag and wheel to move and zoom',
  ],
  cut: ['只列出联系最紧的；可显示更多', 'Only the closest are shown; there are more'],
  paths: ['两个实体之间的路径', 'Paths between two entities'],
  from: ['起点', 'From'],
  to: ['终点', 'To'],
  noPath: ['四步之内没有路径', 'No path of at most four hops'],
  noEnd: ['没有这个实体，请按名称另选一个：', 'There is no such entity; choose another by its name:'],
  sameEnds: ['起点和终点是同一个实体；请另选一个', 'Both ends are the same entity; choose another'],
  clear: ['清除路径', 'Clear the paths'],
  hops: ['步', 'hops'],
})
