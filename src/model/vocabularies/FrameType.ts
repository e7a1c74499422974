import { vocabulary } from '../vocabulary.ts'

export const FrameType = vocabulary(
  'FrameType',
  '框架关系',
  'Edges round the entities: no document asserts them, the evidence hangs on them',
  {
    SUBJECT: ['主体', 'subject'],
    OBJECT: ['客体', 'object'],
    MENTIONS: ['提及', 'mentions'],
    STATES_STAGE: ['陈述阶段', 'states a stage'],
    STATES_OBSERVATION: ['陈述数值', 'states a figure'],
    IN_DOCUMENT: ['出自文件', 'stands in the document'],
    HAS_EVIDENCE: ['有证据', 'has evidence'],
    EVIDENCE_IN: ['证据所在', 'evidence stands in'],
    BASED_ON: ['依据', 'rests on'],
    OF_INDICATOR: ['指标', 'of the indicator'],
    FOR_PLACE: ['地域', 'for the place'],
    ABOUT: ['对象', 'about the entity'],
    LIES_WITHIN: ['位于其内（含逐级上推）', 'lies within, however many steps between'],
    HAS_STAGE: ['有阶段', 'has a stage'],
    HAS_SECTION: ['有章节', 'has a section'],
    HAS_PASSAGE: ['有句子', 'has a sentence'],
    STATED_IN: ['见于句子', 'stands in the sentence'],
    LACKS_STATEMENT: ['有句子尚无陈述', 'has a notable sentence without a statement'],
    SPEAKS_OF: ['谈及', 'speaks of'],
    DOCUMENT_PLACE: ['所属地', 'is the place of'],
    DOCUMENT_ISSUER: ['发布者', 'issued the document'],
    DOCUMENT_SPEAKER: ['报告人', 'delivered the document'],
  },
)
export type FrameType = keyof typeof FrameType.values
