import type { VNode } from 'preact'
import { GraphStartDocument } from '../../generated/documents.ts'
import { Link } from '../../parts/Link.tsx'
import { Query } from '../../parts/Query.tsx'
import { Search } from '../../parts/Search.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { go } from '../../state/place.ts'
import { useAnswer } from '../../state/useAnswer.ts'
import { sayValue } from '../../words.ts'
import { graphPath, type GraphPlace } from '../../state/graphPath.ts'
import { PathFinder } from './PathFinder.tsx'
import { useEnds } from './useEnds.ts'
import { sayGraph } from './words.ts'

/** Which entity to begin with; of a path one end may be chosen. */
export function GraphStart({ place }: { readonly place: GraphPlace }): VNode {
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
      <PathFinder place={place} ends={useEnds(place)} />
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
