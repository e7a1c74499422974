import type { VNode } from 'preact'
import { Link } from '../../parts/Link.tsx'
import { Search } from '../../parts/Search.tsx'
import { graphPath, type GraphPlace } from '../../state/graphPath.ts'
import { go } from '../../state/place.ts'
import { NoEnd } from './NoEnd.tsx'
import type { Ends } from './useEnds.ts'
import { sayGraph } from './words.ts'

interface Props {
  readonly place: GraphPlace
  readonly ends: Ends
  /** The name of the entity that the graph is round: where no other start is chosen, paths start there. */
  readonly centre?: string | undefined
}

/** Two search fields; what is chosen is the page's address. */
export function PathFinder({ place, ends, centre }: Props): VNode {
  const { from, to } = ends
  const isChosen = from !== null || to !== null
  return (
    <>
      <details class="finder" open={isChosen}>
        <summary>{sayGraph('paths')}</summary>
        <div class="ends">
          <p>
            {sayGraph('from')}: <strong>{from?.name ?? centre}</strong>
          </p>
          <Search
            name="from"
            label={sayGraph('from')}
            onChoose={({ id }) => {
              go(graphPath({ ...place, from: id }))
            }}
          />
          <p>
            {sayGraph('to')}: <strong>{to?.name}</strong>
          </p>
          <Search
            name="to"
            label={sayGraph('to')}
            onChoose={({ id }) => {
              go(graphPath({ ...place, from: place.from ?? place.id, to: id }))
            }}
          />
        </div>
        {isChosen && <Link to={graphPath({ ...place, from: null, to: null })}>{sayGraph('clear')}</Link>}
      </details>
      <NoEnd ends={ends} />
    </>
  )
}
