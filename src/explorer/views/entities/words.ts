import { wordsOf } from '../../wordsOf.ts'

/** A word of the lists of entities in the reader's language. */
export const say = wordsOf({
  title: ['实体', 'Entities'],
  kind: ['种类', 'kind'],
  kinds: ['种类', 'Kinds'],
  narrow: ['按名称筛选', 'Filter by name'],
  relations: ['项关系', 'relations'],
  none: ['没有这样的名称', 'No such name'],
})
