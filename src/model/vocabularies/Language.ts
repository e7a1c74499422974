import { vocabulary } from '../vocabulary.ts'

export const Language = vocabulary('Language', '语言', 'A language of names', {
  ZH: ['中文', 'Chinese'],
  EN: ['英文；没有英文名称的以拼音代之', 'English; pinyin where there is no English name'],
})
export type Language = keyof typeof Language.values
