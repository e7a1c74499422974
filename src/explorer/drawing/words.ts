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
  byMouse: ['；拖动与滚轮移动、缩放', '; drag and wheel to move and zoom'],
  byFingers: ['；双指移动、缩放', '; two fingers move and zoom it'],
  whole: ['全图', 'Whole picture'],
  keys: [
    '选中图后也可按键：0 显示全图，+ − 缩放，方向键移动',
    'By key, when the picture has the focus: 0 shows it whole, + and − zoom, arrows move',
  ],
  png: ['导出 PNG', 'Export PNG'],
  round: ['周围的实体', 'What lies round it'],
  leads: ['点击一个实体，打开它', 'Click an entity to open it'],
  open: ['在图谱中展开', 'Expand it in the graph'],
  svg: ['导出 SVG', 'Export SVG'],
})
