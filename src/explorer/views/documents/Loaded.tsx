import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { UncoveredDocument, type CoverageFragment } from '../../generated/documents.ts'
import { useEvery } from '../../state/useEvery.ts'
import type { AskedPlace } from './askedPlace.ts'
import { CoverageTold } from './CoverageTold.tsx'
import { Outline } from './Outline.tsx'
import { readingStart } from './readingStart.ts'
import { Text } from './Text.tsx'
import type { DocumentTold } from './told.ts'
import { say } from './words.ts'

interface Props {
  readonly document: DocumentTold
  readonly coverage: CoverageFragment
  readonly asked: AskedPlace | null
}

/** A document whose text is loaded: how much of it statements carry, its outline, the text beside what it states. */
export function Loaded({ document, coverage, asked }: Props): VNode {
  const uncovered = useEvery(
    UncoveredDocument,
    { id: document.id, after: null },
    (data) => data.document?.uncovered ?? null,
  )
  // A link to the place that is shown already leads there once more.
  const [round, setRound] = useState(0)
  return (
    <>
      <h2>{say('coverage')}</h2>
      <CoverageTold coverage={coverage} />
      <Outline
        document={document}
        uncovered={uncovered}
        onFollow={() => {
          setRound(round + 1)
        }}
      />
      <Text
        key={readingStart(asked?.at ?? 0, document.sections)}
        document={document}
        uncovered={uncovered.state === 'told' ? uncovered.data : []}
        asked={asked}
        round={round}
      />
    </>
  )
}
