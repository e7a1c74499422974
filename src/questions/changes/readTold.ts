import type { ProjectStage } from '../../model/vocabularies/ProjectStage.ts'
import type { GraphStore, Row } from '../../store/GraphStore.ts'
import { statement } from '../../store/statement.ts'
import { textColumn } from '../../store/textColumn.ts'
import type { DatedDocument } from './documentsInOrder.ts'
import type { SpokenOf, StageSaid, Told } from './Told.ts'

/** Length of the date that the sort key of a stage entry begins with. */
const DATE = 10

/** What some documents, oldest first, told of projects: two statements of at most so many rows. */
export async function readTold(
  store: GraphStore,
  documents: readonly DatedDocument[],
  limit: number,
): Promise<Told & { readonly truncated: boolean }> {
  const parameters = { ids: documents.map(({ id }) => id), limit }
  const spokenOf = await store.read({ text: statement('projectsSpokenOf'), parameters })
  const stages = await store.read({ text: statement('stagesSaid'), parameters })
  return {
    documents,
    spokenOf: spokenOf.map(spokenOfRow),
    stages: stages.map(stageOfRow),
    truncated: [spokenOf, stages].some((rows) => rows.length === limit),
  }
}

const spokenOfRow = (row: Row): SpokenOf => ({
  document: textColumn(row, 'document'),
  id: textColumn(row, 'id'),
  kind: textColumn(row, 'kind'),
  sortKey: textColumn(row, 'sortKey'),
})

const stageOfRow = (row: Row): StageSaid => ({
  document: textColumn(row, 'document'),
  subject: textColumn(row, 'subject'),
  id: textColumn(row, 'id'),
  stage: textColumn(row, 'stage') as ProjectStage,
  done: row.modality === 'DONE',
  until: textColumn(row, 'sortKey').slice(0, DATE),
})
