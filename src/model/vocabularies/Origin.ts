import { vocabulary } from '../vocabulary.ts'

export const Origin = vocabulary('Origin', '陈述的来历', 'How a statement came to be', {
  CURATED: ['人工阅读', 'read by people'],
  EXTRACTED: ['规则抽取', 'extracted by rules'],
  INFERRED: ['推断', 'inferred'],
})
export type Origin = keyof typeof Origin.values
