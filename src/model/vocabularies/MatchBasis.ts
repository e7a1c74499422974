import { vocabulary } from '../vocabulary.ts'

export const MatchBasis = vocabulary('MatchBasis', '相符方式', 'How a name fits what was looked for', {
  NAME: ['名称或别名的文字', 'it is written so, in Chinese or English'],
  PINYIN: ['拼音', 'it is said so: pinyin'],
  ABBREVIATION: [
    '简称：依次取自名称中的词',
    'a short form: words of the name and their beginnings, in order',
  ],
  INITIALS: ['拼音首字母', 'the first letters of its pinyin'],
  SOUND: ['同音字', 'it sounds alike and is written otherwise'],
  SPELLING: ['一字之差', 'one character differs, is missing or too many'],
  RESEMBLANCE: ['大部分相同', 'most of it is the same'],
})
export type MatchBasis = keyof typeof MatchBasis.values
