import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { kindColour } from '../../drawing/kindColour.ts'
import { neighborhoodScene } from '../../drawing/neighborhoodScene.ts'
import { Picture } from '../../drawing/Picture.tsx'
import type { LegendEntry } from '../../drawing/Scene.ts'
import type { GraphQuery } from '../../generated/documents.ts'
import { graphPath, MOST_OPEN, type GraphPlace } from '../../state/graphPath.ts'
import { language } from '../../state/language.ts'
import { go, replace } from '../../state/place.ts'
import { sayValue } from '../../words.ts'
import { contentOfPath, together, withoutHidden, type GraphNode, type Path } from './content.ts'
import { Legend } from './Legend.tsx'
import { Lists } from './Lists.tsx'
import { Selected } from './Selected.tsx'
import { MOST, useExpansions } from './useExpansions.ts'
import { sayGraph } from './words.ts'

interface Props {
  readonly place: GraphPlace
  readonly round: GraphQuery['neighborhood'] | null
  readonly paths: readonly Path[]
  /** Which of the paths is highlighted. */
  readonly path: number
}

const NONE: ReadonlySet<string> = new Set()

/** The picture, what it is filtered by, and the same as lists. What is expanded and hidden is the page's address. */
export function Board({ place, round, paths, path }: Props): VNode {
  const { id, open } = place
  const { rounds, failures, again } = useExpansions(id, open)
  const [chosen, setChosen] = useState<string | null>(null)
  const content = useMemo(
    () => together([...(round ? [round] : []), ...rounds.values(), ...paths.map(contentOfPath)]),
    [round, rounds, paths],
  )
  const hidden = useMemo(() => new Set(place.hide), [place.hide.join(' ')])
  const left = useMemo(() => withoutHidden(content, hidden), [content, hidden])
  const told = language.value
  const scene = useMemo(() => {
    const named = new Set([...(id === null ? [] : [id]), ...rounds.keys()])
    return neighborhoodScene(content, { hidden, named })
  }, [content, hidden, told])
  const node =
    content.nodes.find((one) => one.id === chosen) ??
    content.nodes.find((one) => one.id === (open.at(-1) ?? id))
  const selected = node?.id ?? null
  const emphasis = useMemo(() => ({ selected, path: idsOf(paths[path]) }), [selected, paths, path])
  const roundOf = (one: string): GraphQuery['neighborhood'] | null =>
    rounds.get(one) ?? (one === id ? round : null)
  const isFull = open.length >= MOST_OPEN
  const expand = (one: string): void => {
    again(one)
    if (!isFull) go(graphPath({ ...place, open: [...open, one] }))
  }
  const collapse = (one: string): void => {
    go(graphPath({ ...place, open: open.filter((step) => step !== one) }))
  }
  const hide = (next: ReadonlySet<string>): void => {
    replace(graphPath({ ...place, hide: [...next] }))
  }
  const choose = (one: string): void => {
    setChosen(one)
    if (one !== id && !open.includes(one)) expand(one)
  }
  const title = content.nodes.find((one) => one.id === id)?.name ?? sayGraph('graph')
  return (
    <div class="board">
      <div class="drawn">
        {node && (
          <Selected
            node={node}
            relations={content.relations}
            isCentre={node.id === id}
            extent={extentOf(roundOf(node.id))}
            failure={failures.get(node.id) ?? null}
            onExpand={
              isFull
                ? null
                : () => {
                    expand(node.id)
                  }
            }
            onCollapse={
              open.includes(node.id)
                ? () => {
                    collapse(node.id)
                  }
                : null
            }
            again={() => {
              again(node.id)
            }}
          />
        )}
        {isFull && <p role="status">{sayGraph('full')}</p>}
        {left.nodes.length === 0 && (
          <p role="status">
            {sayGraph('allHidden')}{' '}
            <button
              type="button"
              onClick={() => {
                hide(NONE)
              }}
            >
              {sayGraph('showAll')}
            </button>
          </p>
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
        <Legend content={content} hidden={hidden} onHide={hide} />
      </div>
      <Lists
        content={left}
        stateOf={(one) => (open.includes(one) ? 'collapse' : one === id || isFull ? null : 'expand')}
        onToggle={(one) => {
          if (open.includes(one)) collapse(one)
          else choose(one)
        }}
      />
    </div>
  )
}

/** How much of what lies round an entity is there. */
function extentOf(round: GraphQuery['neighborhood'] | null): 'all' | 'some' | 'most' {
  if (round?.truncated !== true) return 'all'
  return round.nodes.length < MOST ? 'some' : 'most'
}

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
