import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Search } from '../../parts/Search.tsx'
import { go } from '../../state/place.ts'
import { graphPath } from '../../state/graphPath.ts'
import { sayGraph } from './words.ts'

export interface End {
  readonly id: string
  readonly name: string
}

interface Props {
  /** The entity that the graph is round. */
  readonly id: string | null
  readonly start: End | null
  readonly end: End | null
}

/** Two search fields; once both ends are chosen, their paths are the page's address. */
export function PathFinder({ id, start, end }: Props): VNode {
  const [chosen, setChosen] = useState<{ readonly from?: End; readonly to?: End }>({})
  const from = chosen.from ?? start
  const to = chosen.to ?? end
  const choose = (next: { readonly from?: End; readonly to?: End }): void => {
    setChosen({ ...chosen, ...next })
    const ends = { from: next.from ?? from, to: next.to ?? to }
    if (ends.from && ends.to) go(graphPath({ id, from: ends.from.id, to: ends.to.id }))
  }
  return (
    <details class="finder" open={end !== null}>
      <summary>{sayGraph('paths')}</summary>
      <div class="ends">
        <p>
          {sayGraph('from')}: <strong>{from?.name}</strong>
        </p>
        <Search
          name="from"
          label={sayGraph('from')}
          onChoose={(hit) => {
            choose({ from: hit })
          }}
        />
        <p>
          {sayGraph('to')}: <strong>{to?.name}</strong>
        </p>
        <Search
          name="to"
          label={sayGraph('to')}
          onChoose={(hit) => {
            choose({ to: hit })
          }}
        />
      </div>
    </details>
  )
}
