import { wordsOf } from '../wordsOf.ts'

/** A word of a picture in the reader's language. */
export const sayPicture = wordsOf({
  picture: ['关系图', 'Picture of the relations'],
  entities: ['实体', 'Entities'],
  relations: ['关系', 'Relations'],
  undrawn: [
    '此浏览器画不出关系图；列表内容相同',
    'This browser cannot draw the picture; the list tells the same',
  ],
  unloaded: [
    '画图所需的程序没有读到；列表内容相同',
    'What draws the picture did not arrive; the list tells the same',
  ],
  png: ['导出 PNG', 'Export PNG'],
  round: ['周围的实体', 'What lies round it'],
  leads: ['点击一个实体，打开它', 'Click an entity to open it'],
  open: ['在图谱中展开', 'Expand it in the graph'],
  svg: ['导出 SVG', 'Export SVG'],
})
