import { vocabulary } from '../vocabulary.ts'

export const ProjectStage = vocabulary(
  'ProjectStage',
  '进展阶段',
  'What a document says of the progress of a project, event, title or reform',
  {
    PLANNED: ['谋划、规划', 'planned'],
    PREPARATORY: ['前期工作', 'preparatory work'],
    SIGNED: ['签约', 'signed'],
    STARTED: ['开工', 'started'],
    UNDER_CONSTRUCTION: ['在建、推进', 'under construction, under way'],
    COMPLETED: ['建成、竣工', 'completed'],
    OPERATING: ['投产、投运、并网、运营', 'operating'],
    HELD: ['举办', 'held'],
    GRANTED: ['获评、获批', 'granted'],
    IN_FORCE: ['施行', 'in force'],
    POSTPONED: ['延期', 'postponed'],
    STALLED: ['停滞', 'stalled'],
  },
)
export type ProjectStage = keyof typeof ProjectStage.values
