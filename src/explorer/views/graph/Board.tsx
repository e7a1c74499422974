import type { VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { kindColour } from '../../drawing/kindColour.ts'
import { neighborhoodScene } from '../../drawing/neighborhoodScene.ts'
import { Picture } from '../../drawing/Picture.tsx'
import type { LegendEntry } from '../../drawing/Scene.ts'
import type { GraphQuery } from '../../generated/documents.ts'
import { language } from '../../state/language.ts'
import { graphPath, readGraphPlace } from '../../state/graphPath.ts'
import { place, replace, search } from '../../state/place.ts'
import { sayValue } from '../../words.ts'
import { contentOfPath, together, withoutHidden, type GraphNode, type Path } from './content.ts'
import { Legend } from './Legend.tsx'
import { Lists } from './Lists.tsx'
import { Selected } from './Selected.tsx'
import { MOST, useExpansions } from './useExpansions.ts'
import { sayGraph } from './words.ts'

interface Props {
  readonly id: string | null
  readonly round: GraphQuery['neighborhood'] | null
  readonly paths: readonly Path[]
  /** Which of the paths is highlighted. */
  readonly path: number
}

const NONE: ReadonlySet<string> = new Set()

/** The picture, what it is filtered by, and the same as lists. */
export function Board({ id, round, paths, path }: Props): VNode {
  const [begun] = useState(() => readGraphPlace(search.value))
  const { rounds, steps, failed, expand } = useExpansions(id, begun.open)
  const [selected, setSelected] = useState(begun.open.at(-1) ?? id)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set(begun.hide))
  useToldInAddress(id, hidden, steps)
  const content = useMemo(
    () => together([...(round ? [round] : []), ...rounds.values(), ...paths.map(contentOfPath)]),
    [round, rounds, paths],
  )
  const left = useMemo(() => withoutHidden(content, hidden), [content, hidden])
  const told = language.value
  const scene = useMemo(() => neighborhoodScene(content, hidden), [content, hidden, told])
  const emphasis = useMemo(() => ({ selected, path: idsOf(paths[path]) }), [selected, paths, path])
  const roundOf = (one: string): GraphQuery['neighborhood'] | null =>
    rounds.get(one) ?? (one === id ? round : null)
  const choose = (one: string): void => {
    setSelected(one)
    if (roundOf(one) === null) expand(one, false)
  }
  const toggle = (value: string): void => {
    const next = new Set(hidden)
    if (!next.delete(value)) next.add(value)
    setHidden(next)
  }
  const node = content.nodes.find((one) => one.id === selected)
  const title = content.nodes.find((one) => one.id === id)?.name ?? sayGraph('graph')
  return (
    <div class="board">
      <div class="drawn">
        {node && (
          <Selected
            node={node}
            isCentre={node.id === id}
            isCut={isCut(roundOf(node.id))}
            failed={failed?.id === node.id ? failed : null}
            onExpand={() => {
              expand(node.id, roundOf(node.id) !== null)
            }}
          />
        )}
        <Picture
          scene={scene}
          emphasis={emphasis}
          twin={sayGraph('same')}
          onChoose={choose}
          file={{ title, legend: legendOf(left.nodes) }}
        >
          {sayGraph('hint')}
        </Picture>
        <Legend content={content} hidden={hidden} onToggle={toggle} />
      </div>
      <Lists content={left} expanded={(one) => roundOf(one) !== null} onExpand={choose} />
    </div>
  )
}

/** Tells in the address what is hidden and expanded, also when another choice of the view led to a new one. */
function useToldInAddress(id: string | null, hidden: ReadonlySet<string>, open: readonly string[]): void {
  const asked = search.value
  useEffect(() => {
    const at = readGraphPlace(asked)
    if (place.value !== '/graph' || at.id !== id) return
    const path = graphPath({ ...at, hide: [...hidden], open })
    if (path !== graphPath(at)) replace(path)
  }, [asked, id, hidden, open])
}

/** Whether there are neighbours that the API would still tell. */
const isCut = (round: GraphQuery['neighborhood'] | null): boolean =>
  round !== null && round.truncated && round.nodes.length < MOST

/** The kinds that are shown, for whoever has the file without the page. */
const legendOf = (nodes: readonly GraphNode[]): LegendEntry[] =>
  [...new Set(nodes.map(({ kind }) => kind))].map((kind) => ({
    label: sayValue(kind),
    colour: kindColour(kind),
  }))

function idsOf(path: Path | undefined): ReadonlySet<string> {
  if (!path) return NONE
  const { nodes, relations } = contentOfPath(path)
  return new Set([...nodes, ...relations].map(({ id }) => id))
}
