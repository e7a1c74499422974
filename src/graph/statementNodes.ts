import type { Modality } from '../model/vocabularies/Modality.ts'
import type { SeedStatement } from '../statements/Seed.ts'
import { compareText } from '../text/compareText.ts'
import { hashOf } from '../text/hashOf.ts'
import type { Assembly, StatedStatement } from './Assembly.ts'
import { endYearOf } from '../documents/endYearOf.ts'
import { headingPathOf } from './headingPathOf.ts'
import { isTimeless } from './isTimeless.ts'
import { passageAround } from './passageAround.ts'
import { positionKeyOf } from './positionKeyOf.ts'
import { textSaid } from './textSaid.ts'
import { writtenAs } from './writtenAs.ts'

const propertyOf = ({ said }: StatedStatement): string => {
  if (said.sort === 'relation') return said.property
  return said.sort === 'entity' ? 'name' : said.sort
}

const valueOf = (statement: StatedStatement, name: string | undefined): string | undefined => {
  const { said } = statement
  if (said.sort === 'entity') return name
  if (said.sort === 'alias') return said.value
  if (said.sort === 'stage') return said.stage
  return said.sort === 'observation' ? writtenAs(said) : undefined
}

/** When it is so: names and what holds without a time have none. */
const periodSaid = ({ said }: StatedStatement): string | undefined =>
  said.sort === 'entity' || said.sort === 'alias' ? undefined : said.period

const modalitySaid = (said: SeedStatement): Modality | undefined =>
  said.sort === 'relation' || said.sort === 'stage' ? said.modality : undefined

/** Statements with their evidence and whom they name; documents then speak of what their statements name. */
export function statementNodes(assembly: Assembly): void {
  const { draft, entities, reports } = assembly
  for (const [entity, { last }] of reports) draft.edge(entity, 'LAST_REPORTED_IN', last.id)
  for (const statement of assembly.statements) {
    const { id, document, said, sortKey, subject, mentions } = statement
    const edtf = periodSaid(statement)
    draft.node('Statement', id, {
      property: propertyOf(statement),
      value: valueOf(statement, entities.get(subject)?.name),
      original: said.original,
      edtf,
      year: edtf === undefined || isTimeless(edtf) ? undefined : endYearOf(edtf),
      toldIn: endYearOf(document.date),
      modality: modalitySaid(said),
      ...(said.sort === 'relation' && { chainPosition: said.chainPosition, chainRole: said.chainRole }),
      text: textSaid(said, (entity) => entities.get(entity)?.name ?? ''),
      origin: 'CURATED',
      source: 'SEED',
      confidence: 1,
      sortKey,
    })
    draft.edge(id, 'IN_DOCUMENT', document.id)
    draft.edge(id, 'SUBJECT', subject)
    if (said.sort === 'relation') draft.edge(id, 'OBJECT', said.object)
    for (const entity of mentions) {
      draft.edge(id, 'MENTIONS', entity)
      draft.edge(document.id, 'SPEAKS_OF', entity)
    }
    evidenceNodes(assembly, statement)
  }
}

function evidenceNodes(assembly: Assembly, { id, document, said }: StatedStatement): void {
  const { draft, texts } = assembly
  const pieces = [...said.evidence].sort((a, b) => a.start - b.start || compareText(a.mention, b.mention))
  for (const evidence of pieces) {
    const { start, end, mention, role = 'FACT' } = evidence
    const piece = `evidence:${hashOf([id, start, end, role])}`
    const section = headingPathOf(document.sections, start)
    const sortKey = positionKeyOf(document, start)
    const sentence = passageAround(assembly, document.id, evidence)
    const passage = sentence && texts.get(document.id)?.slice(sentence.start, sentence.end)
    draft.node('Evidence', piece, { section, start, end, mention, role, passage, sortKey })
    draft.edge(id, 'HAS_EVIDENCE', piece)
    draft.edge(piece, 'EVIDENCE_IN', document.id)
  }
}
