import type { VNode } from 'preact'
import { CountiesDocument } from '../../generated/documents.ts'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { search } from '../../state/place.ts'
import { useAnswer } from '../../state/useAnswer.ts'
import './Counties.css'
import { CountyCards } from './CountyCards.tsx'
import { CountyTable } from './CountyTable.tsx'
import { TileMap } from './TileMap.tsx'
import { tell } from './words.ts'

const variables = { year: null }

/** All counties as tiles by one measure, then side by side: a table where there is room, else cards. */
export function Counties(): VNode {
  const answer = useAnswer(CountiesDocument, variables)
  return (
    <article>
      <h1>{tell('title')}</h1>
      <p class="quiet">{tell('about')}</p>
      <Shown answer={answer}>
        {({ compareCounties: counties }) =>
          counties.length === 0 ? (
            <p>{tell('none')}</p>
          ) : (
            <>
              <TileMap counties={counties} by={new URLSearchParams(search.value).get('by')} />
              <CountyTable counties={counties} />
              <CountyCards counties={counties} />
            </>
          )
        }
      </Shown>
      <Query document={CountiesDocument} variables={variables} />
    </article>
  )
}
