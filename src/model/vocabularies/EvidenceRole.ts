import { vocabulary } from '../vocabulary.ts'

export const EvidenceRole = vocabulary('EvidenceRole', '证据的作用', 'What a place in the text shows', {
  FACT: ['承载事实', 'carries the fact'],
  CONTEXT: ['引出主体', 'names the subject in a lead-in'],
})
export type EvidenceRole = keyof typeof EvidenceRole.values
