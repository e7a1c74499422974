import type { VNode } from 'preact'
import { HomeDocument, type HomeQuery } from '../../generated/documents.ts'
import { MiniGraph } from '../../parts/MiniGraph.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { useAnswer } from '../../state/useAnswer.ts'
import { Counts } from './Counts.tsx'
import { Headlines } from './Headlines.tsx'
import './Home.css'
import { Questions } from './Questions.tsx'
import { say } from './words.ts'

/** How much is in the graph, a corner of it, what was promised and reported last, where to begin. */
export function Home(): VNode {
  const answer = useAnswer(HomeDocument, {})
  return (
    <>
      <h1 class="lead">{say('lead')}</h1>
      <Shown answer={answer}>
        {(data) => (
          <>
            <Sources documents={data.documents} />
            <Counts data={data} />
            <div class="home-board">
              <Surroundings documents={data.documents} />
              <Headlines documents={data.documents} />
              <Questions offered={data.questions} />
            </div>
            <Query document={HomeDocument} variables={{}} />
          </>
        )}
      </Shown>
    </>
  )
}

/** How much was read, and of when. */
function Sources({ documents }: { readonly documents: HomeQuery['documents'] }): VNode {
  const statements = documents.reduce((sum, document) => sum + document.statements.totalCount, 0)
  const years = documents.map(({ date }) => date.slice(0, 4))
  const span = [...new Set([years[0], years.at(-1)])].join('–')
  return (
    <p class="quiet">
      {documents.length} {say('documents')} ({span}) · {statements} {say('statements')}
    </p>
  )
}

/** What lies round the place that the newest document speaks for. */
function Surroundings({ documents }: { readonly documents: HomeQuery['documents'] }): VNode | null {
  const place = documents.at(-1)?.place
  return place ? (
    <section>
      <h2>{say('surroundings')}</h2>
      <MiniGraph id={place.id} />
    </section>
  ) : null
}
