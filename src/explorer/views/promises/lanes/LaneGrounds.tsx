import type { VNode } from 'preact'
import { LaneGroundsDocument } from '../../../generated/documents.ts'
import { Grounds } from '../Grounds.tsx'
import { Query } from '../../../parts/Query.tsx'
import { Shown } from '../../../parts/Shown.tsx'
import { useAnswer } from '../../../state/useAnswer.ts'
import { sayValue } from '../../../words.ts'
import { say } from '../words.ts'

/** What the marks of a lane rest on, asked for as it is opened. */
export function LaneGrounds({ id }: { readonly id: string }): VNode {
  const variables = { id }
  const answer = useAnswer(LaneGroundsDocument, variables)
  return (
    <>
      <Shown answer={answer}>
        {({ project }) =>
          project?.stages.map(({ id: stageId, stage, modality, year, statements }) => (
            <Grounds
              key={stageId}
              title={`${year ?? ''} ${say(modality === 'INTENDED' ? 'planned' : 'done')} ${sayValue(stage)}`}
              statements={statements}
            />
          ))
        }
      </Shown>
      <Query document={LaneGroundsDocument} variables={variables} />
    </>
  )
}
