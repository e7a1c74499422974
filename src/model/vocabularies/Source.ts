import { vocabulary } from '../vocabulary.ts'

export const Source = vocabulary('Source', '数据来源', 'Who brought a document or statement', {
  SEED: ['随程序提供', 'shipped with the program'],
  USER: ['用户载入', 'loaded by a user'],
})
export type Source = keyof typeof Source.values
