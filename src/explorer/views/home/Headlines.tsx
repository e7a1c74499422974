import type { VNode } from 'preact'
import { HeadlinesDocument, type HeadlinesQuery, type HomeQuery } from '../../generated/documents.ts'
import { Link } from '../../parts/Link.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { useAnswer } from '../../state/useAnswer.ts'
import { say as sayPage } from '../../words.ts'
import { Headline } from './Headline.tsx'
import { Newest } from './Newest.tsx'
import { say } from './words.ts'

const SHOWN = 8

/** The newest document beside the one before it, and the year that the newest reviews. */
export function Headlines({ documents }: { readonly documents: HomeQuery['documents'] }): VNode | null {
  const [before, newest] = documents.slice(-2)
  const year = Number(newest?.reviews?.to.slice(0, 4))
  const variables = before && newest && { year, from: before.id, to: newest.id }
  const answer = useAnswer(HeadlinesDocument, variables ?? null)
  if (!variables) return null
  return (
    <section>
      <h2>
        {year}
        {sayPage('promises')}
      </h2>
      <Shown answer={answer}>
        {({ commitments, changes }) => (
          <>
            <ul class="headlines">
              {chosenOf(commitments.nodes).map((item) => (
                <Headline key={item.id} item={item} />
              ))}
            </ul>
            <p>
              <Link to={`/promises?year=${year}`}>{say('allPromises')}</Link> ·{' '}
              <Link to="/indicators">{say('series')}</Link>
            </p>
            {changes && <Newest projects={changes.newProjects} />}
            <Query document={HeadlinesDocument} variables={variables} />
          </>
        )}
      </Shown>
    </section>
  )
}

type Commitment = HeadlinesQuery['commitments']['nodes'][number]

/** The indicators that the documents come back to most often. */
function chosenOf(commitments: readonly Commitment[]): Commitment[] {
  const told = ({ indicator }: Commitment): number => indicator?.observations.totalCount ?? 0
  return commitments.toSorted((one, other) => told(other) - told(one)).slice(0, SHOWN)
}
