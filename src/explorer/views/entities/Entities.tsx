import type { VNode } from 'preact'
import type { EntityKind } from '../../generated/documents.ts'
import { Instead } from '../../parts/Instead.tsx'
import { EntityLink, Link } from '../../parts/Link.tsx'
import { LongList } from '../../parts/LongList.tsx'
import { NameFilter } from '../../parts/NameFilter.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { entitiesPath, replace, search } from '../../state/place.ts'
import { useEvery } from '../../state/useEvery.ts'
import { useLasting } from '../../state/useLasting.ts'
import { useRested } from '../../state/useRested.ts'
import { sayKinds } from '../../words.ts'
import './Entities.css'
import { listings } from './listings.ts'
import { say } from './words.ts'

const kinds = Object.keys(listings) as readonly EntityKind[]
/** Everything of one kind that the documents name. */
export function Entities(): VNode {
  const query = new URLSearchParams(search.value)
  const asked = query.get('kind')
  const known = kinds.find((one) => one === asked?.toUpperCase())
  const kind = known ?? 'PROJECT'
  return (
    <>
      <h1>{sayKinds(kind)}</h1>
      <Instead what={say('kind')} asked={asked} known={known !== undefined} shown={sayKinds(kind)} />
      <nav class="kinds" aria-label={say('kinds')}>
        {kinds.map((one) => (
          <Link key={one} to={entitiesPath(one)} current={one === kind}>
            {sayKinds(one)}
          </Link>
        ))}
      </nav>
      <OfKind key={kind} kind={kind} part={query.get('q') ?? ''} />
    </>
  )
}

interface OfKindProps {
  readonly kind: EntityKind
  readonly part: string
}

function OfKind({ kind, part }: OfKindProps): VNode {
  const text = useRested(part.trim())
  const variables = { text: text === '' ? null : text, after: null }
  const answer = useEvery(listings[kind], variables, ({ listed }) => listed)
  const isAwaited = answer.state === 'loading' || text !== part.trim()
  return (
    <>
      <p>
        <NameFilter
          label={say('narrow')}
          text={part}
          onSeek={(text) => {
            replace(entitiesPath(kind, text))
          }}
        />
      </p>
      <div aria-busy={isAwaited}>
        <Shown answer={useLasting(answer)}>
          {(items) => (
            <>
              <p role="status">
                <strong>{items.length}</strong> {sayKinds(kind)}
              </p>
              {items.length === 0 ? (
                <p>{say('none')}</p>
              ) : (
                <LongList items={items} keyOf={({ id }) => id} label={sayKinds(kind)}>
                  {({ id, name, degree }) => (
                    <>
                      <EntityLink id={id} name={name} />{' '}
                      <span class="quiet">
                        {degree} {say('relations')}
                      </span>
                    </>
                  )}
                </LongList>
              )}
            </>
          )}
        </Shown>
      </div>
      <Query document={listings[kind]} variables={variables} />
    </>
  )
}
