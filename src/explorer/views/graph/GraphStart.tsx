import type { VNode } from 'preact'
import { GraphStartDocument } from '../../generated/documents.ts'
import { Link } from '../../parts/Link.tsx'
import { Query } from '../../parts/Query.tsx'
import { Search } from '../../parts/Search.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { go } from '../../state/place.ts'
import { useAnswer } from '../../state/useAnswer.ts'
import { sayValue } from '../../words.ts'
import { graphPath } from '../../state/graphPath.ts'
import { PathFinder } from './PathFinder.tsx'
import { sayGraph } from './words.ts'

/** Which entity to begin with. */
export function GraphStart(): VNode {
  const answer = useAnswer(GraphStartDocument, {})
  return (
    <>
      <h1>{sayGraph('graph')}</h1>
      <Search
        name="open"
        label={sayGraph('open')}
        onChoose={({ id }) => {
          go(graphPath({ id }))
        }}
      />
      <PathFinder id={null} start={null} end={null} />
      <Shown answer={answer}>
        {({ projects, counties }) => (
          <>
            <h2>{sayGraph('begin')}</h2>
            <ul class="columns">
              {[...projects.nodes, ...counties.nodes].map(({ id, kind, name }) => (
                <li key={id}>
                  <Link to={graphPath({ id })}>{name}</Link> <span class="chip">{sayValue(kind)}</span>
                </li>
              ))}
            </ul>
            <Query document={GraphStartDocument} variables={{}} />
          </>
        )}
      </Shown>
    </>
  )
}
