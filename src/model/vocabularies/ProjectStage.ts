import { vocabulary } from '../vocabulary.ts'

export const ProjectStage = vocabulary(
  'ProjectStage',
  '建设阶段',
  'What a document says of a project’s progress',
  {
    PLANNED: ['谋划、规划', 'planned'],
    PREPARATORY: ['前期工作', 'preparatory work'],
    SIGNED: ['签约', 'signed'],
    STARTED: ['开工', 'started'],
    UNDER_CONSTRUCTION: ['在建、推进', 'under construction'],
    COMPLETED: ['建成、竣工', 'completed'],
    OPERATING: ['投产、投运、并网、运营', 'operating'],
    STALLED: ['停滞', 'stalled'],
  },
)
export type ProjectStage = keyof typeof ProjectStage.values
