import { wordsOf } from '../../wordsOf.ts'

/** A word for whoever went astray, in the reader's language. */
export const tell = wordsOf({
  title: ['没有这个地址', 'There is no such address'],
  why: ['链接可能已过时，或地址没有写全。可以：', 'The link may be old, or the address cut short. You can:'],
  home: ['回首页', 'go to the first page'],
  search: ['按名称搜索', 'search by name'],
  entities: ['查看全部实体', 'look through the entities'],
})
