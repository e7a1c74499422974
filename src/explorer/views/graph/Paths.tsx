import type { VNode } from 'preact'
import { EvidenceOf } from '../../parts/EvidenceOf.tsx'
import { EntityLink } from '../../parts/Link.tsx'
import { sayRelation } from '../../words.ts'
import type { Path } from './content.ts'
import { sayGraph } from './words.ts'

interface Props {
  readonly paths: readonly Path[]
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

/** Each path with the relation of every hop; the chosen one is highlighted in the picture. */
export function Paths({ paths, chosen, onChoose }: Props): VNode {
  return (
    <>
      <ol class="paths">
        {paths.map((path, index) => (
          <li key={index} class={index === chosen ? 'chosen' : ''}>
            <button
              type="button"
              aria-pressed={index === chosen}
              onClick={() => {
                onChoose(index)
              }}
            >
              {path.length} {sayGraph('hops')}
            </button>{' '}
            <Hops path={path} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Hops({ path: { nodes, hops } }: { readonly path: Path }): VNode {
  const [first] = nodes
  return (
    <>
      {first && <EntityLink id={first.id} name={first.name} />}
      {hops.map(({ from, to, relations }) => (
        <span key={to.id}>
          {' '}
          {relations.map((one) => (
            <span key={one.id}>
              <span class="quiet">
                {one.from.id === from.id ? `${sayRelation(one)} →` : `← ${sayRelation(one)}`}
              </span>
              <EvidenceOf ids={[one.id]} />{' '}
            </span>
          ))}
          <EntityLink id={to.id} name={to.name} />
        </span>
      ))}
    </>
  )
}
