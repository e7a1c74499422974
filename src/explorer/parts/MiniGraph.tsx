import type { VNode } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { neighborhoodScene } from '../drawing/neighborhoodScene.ts'
import { Picture } from '../drawing/Picture.tsx'
import { sayPicture } from '../drawing/words.ts'
import { GraphDocument, type GraphQuery } from '../generated/documents.ts'
import { language } from '../state/language.ts'
import { entityPath, go } from '../state/place.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { useInSight } from '../state/useInSight.ts'
import { graphPath } from '../state/graphPath.ts'
import { Link } from './Link.tsx'
import './MiniGraph.css'
import { RelationsTold } from './RelationsTold.tsx'
import { Shown } from './Shown.tsx'

/** So many that their names can be read in a small picture. */
const LIMIT = 25

/** What lies nearest round an entity, drawn once the reader comes to it; a click leads to a neighbour. */
export function MiniGraph({ id }: { readonly id: string }): VNode {
  const place = useRef<HTMLElement>(null)
  const isInSight = useInSight(place)
  const answer = useAnswer(GraphDocument, isInSight ? { id, limit: LIMIT } : null)
  return (
    <section ref={place} class="mini" aria-label={sayPicture('round')}>
      {isInSight && (
        <Shown answer={answer}>{({ neighborhood }) => <Drawn id={id} round={neighborhood} />}</Shown>
      )}
    </section>
  )
}

interface DrawnProps {
  readonly id: string
  readonly round: GraphQuery['neighborhood']
}

function Drawn({ id, round }: DrawnProps): VNode | null {
  const told = language.value
  const scene = useMemo(() => neighborhoodScene(round), [round, told])
  const emphasis = useMemo(() => ({ selected: id, path: new Set<string>() }), [id])
  const node = round.nodes.find((one) => one.id === id)
  const names = round.nodes.filter((node) => node.id !== id).map(({ name }) => name)
  if (!node || names.length === 0) return null
  return (
    <Picture
      scene={scene}
      emphasis={emphasis}
      twin={names.join('、')}
      isMovable={false}
      onChoose={(chosen) => {
        if (chosen !== id) go(entityPath(chosen))
      }}
    >
      <RelationsTold node={node} relations={round.relations} /> · {sayPicture('leads')}{' '}
      <Link to={graphPath({ id })}>{sayPicture('open')}</Link>
    </Picture>
  )
}
