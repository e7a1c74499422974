/** Edges of the frame round the entities: what no document asserts, but the graph needs to hold its evidence. */
export const FrameType = {
  SUBJECT: 'SUBJECT',
  OBJECT: 'OBJECT',
  MENTIONS: 'MENTIONS',
  STATES_STAGE: 'STATES_STAGE',
  STATES_OBSERVATION: 'STATES_OBSERVATION',
  IN_DOCUMENT: 'IN_DOCUMENT',
  HAS_EVIDENCE: 'HAS_EVIDENCE',
  EVIDENCE_IN: 'EVIDENCE_IN',
  IN_PASSAGE: 'IN_PASSAGE',
  BASED_ON: 'BASED_ON',
  OF_INDICATOR: 'OF_INDICATOR',
  FOR_PLACE: 'FOR_PLACE',
  ABOUT: 'ABOUT',
  RANKED_IN: 'RANKED_IN',
  HAS_STAGE: 'HAS_STAGE',
  HAS_SECTION: 'HAS_SECTION',
  SPEAKS_OF: 'SPEAKS_OF',
  DOCUMENT_PLACE: 'DOCUMENT_PLACE',
  DOCUMENT_ISSUER: 'DOCUMENT_ISSUER',
  DOCUMENT_SPEAKER: 'DOCUMENT_SPEAKER',
} as const
export type FrameType = (typeof FrameType)[keyof typeof FrameType]
