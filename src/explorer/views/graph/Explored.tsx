import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { GraphDocument, GraphPathsDocument } from '../../generated/documents.ts'
import { NoEntity } from '../../parts/NoEntity.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { useAnswer } from '../../state/useAnswer.ts'
import { Board } from './Board.tsx'
import type { GraphPlace } from '../../state/graphPath.ts'
import { NoPath } from './NoPath.tsx'
import { PathFinder } from './PathFinder.tsx'
import { Paths } from './Paths.tsx'
import { useEnds } from './useEnds.ts'
import { sayGraph } from './words.ts'

/** So many that their names can be read. */
const FIRST_LIMIT = 60

/** What lies round an entity, and the paths between two. */
export function Explored({ place }: { readonly place: GraphPlace }): VNode {
  const { id, from, to } = place
  const [path, setPath] = useState(0)
  useEffect(() => {
    setPath(0)
  }, [from, to])
  const roundVariables = id === null ? null : { id, limit: FIRST_LIMIT }
  const pathVariables = from === null || to === null ? null : { from, to }
  const round = useAnswer(GraphDocument, roundVariables)
  const ways = useAnswer(GraphPathsDocument, pathVariables)
  const paths = ways.state === 'told' && pathVariables !== null ? ways.data.paths : []
  const found = round.state === 'told' ? round.data.neighborhood : null
  const name = found?.nodes.find((node) => node.id === id)?.name
  const ends = useEnds(place)
  const areEntities = ends.areTold && ends.from?.isUnknown === false && ends.to?.isUnknown === false
  return (
    <>
      <h1>{name === undefined ? sayGraph('graph') : `${name}${sayGraph('round')}`}</h1>
      <PathFinder place={place} ends={ends} centre={name} />
      {pathVariables !== null && (
        <Shown answer={ways}>
          {() =>
            paths.length > 0 ? (
              <Paths paths={paths} chosen={path} onChoose={setPath} />
            ) : (
              areEntities && <NoPath {...pathVariables} />
            )
          }
        </Shown>
      )}
      {roundVariables !== null && found === null && <Shown answer={round}>{() => null}</Shown>}
      {found?.nodes.length === 0 && <NoEntity />}
      {(name !== undefined || paths.length > 0) && (
        <Board place={place} round={found} paths={paths} path={path} />
      )}
      {roundVariables !== null && <Query document={GraphDocument} variables={roundVariables} />}
      {pathVariables !== null && <Query document={GraphPathsDocument} variables={pathVariables} />}
    </>
  )
}
