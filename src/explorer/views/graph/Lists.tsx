import type { VNode } from 'preact'
import { EvidenceOf } from '../../parts/EvidenceOf.tsx'
import { EntityLink } from '../../parts/Link.tsx'
import { LongList } from '../../parts/LongList.tsx'
import { sayRelation, sayValue } from '../../words.ts'
import type { Content } from './content.ts'
import { sayGraph } from './words.ts'

interface Props {
  readonly content: Content
  /** What its button does; none where it is null. */
  readonly stateOf: (id: string) => 'expand' | 'collapse' | null
  readonly onToggle: (id: string) => void
}

/** The picture's content in words: whoever cannot see or point reads and expands here. */
export function Lists({ content: { nodes, relations }, stateOf, onToggle }: Props): VNode {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const named = (id: string): VNode => <EntityLink id={id} name={names.get(id) ?? id} />
  return (
    <div class="lists">
      <h2>
        {sayGraph('entities')} <span class="quiet">{nodes.length}</span>
      </h2>
      <div class="listed entities">
        <LongList items={nodes} keyOf={({ id }) => id} label={sayGraph('entities')}>
          {({ id, name, kind }) => {
            const state = stateOf(id)
            return (
              <>
                <EntityLink id={id} name={name} /> <span class="chip">{sayValue(kind)}</span>{' '}
                {state && (
                  <button
                    type="button"
                    aria-label={`${sayGraph(state)} ${name}`}
                    onClick={() => {
                      onToggle(id)
                    }}
                  >
                    {sayGraph(state)}
                  </button>
                )}
              </>
            )
          }}
        </LongList>
      </div>
      <h2>
        {sayGraph('relations')} <span class="quiet">{relations.length}</span>
      </h2>
      <div class="listed relations">
        <LongList items={relations} keyOf={({ id }) => id} label={sayGraph('relations')}>
          {({ id, type, modality, from, to }) => (
            <>
              {named(from.id)} <span class="quiet">{sayRelation({ type, modality })} →</span> {named(to.id)}
              <EvidenceOf ids={[id]} />
            </>
          )}
        </LongList>
      </div>
    </div>
  )
}
