import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { PassagesDocument } from '../../generated/documents.ts'
import { Query } from '../../parts/Query.tsx'
import type { AskedPlace } from './askedPlace.ts'
import { END } from './END.ts'
import { readingStart } from './readingStart.ts'
import { Stretch } from './Stretch.tsx'
import type { DocumentTold, UncoveredTold } from './told.ts'
import { say } from './words.ts'

interface Props {
  readonly document: DocumentTold
  readonly uncovered: readonly UncoveredTold[]
  readonly asked: AskedPlace | null
  /** Goes up as the place is asked for anew. */
  readonly round: number
}

/** The text from the section that is asked for; what stands before it is read on demand. */
export function Text({ document: { id, sections }, uncovered, asked, round }: Props): VNode {
  const [starts, setStarts] = useState([readingStart(asked?.at ?? 0, sections)])
  const chosen = useSignal<readonly string[]>([])
  const first = starts[0] ?? 0
  const bare = new Set(uncovered.map((passage) => passage.id))
  const levels = new Map(sections.map(({ start, level }) => [start, level]))
  return (
    <section class="text" aria-label={say('text')}>
      <h2>{say('text')}</h2>
      <Legend />
      {first > 0 && (
        <button
          type="button"
          onClick={() => {
            setStarts([readingStart(first - 1, sections), ...starts])
          }}
        >
          ↑ {say('earlier')}
        </button>
      )}
      {starts.map((from, index) => (
        <Stretch
          key={from}
          id={id}
          from={from}
          to={starts[index + 1] ?? END}
          asked={asked}
          round={round}
          chosen={chosen}
          bare={bare}
          levels={levels}
        />
      ))}
      <Query document={PassagesDocument} variables={{ id, from: first, to: END, after: null }} />
    </section>
  )
}

function Legend(): VNode {
  return (
    <p class="quiet">
      <span class="mention fact">{say('fact')}</span> <span class="mention context">{say('context')}</span>{' '}
      <span class="bare">{say('uncovered')}</span> · {say('keys')}
    </p>
  )
}
