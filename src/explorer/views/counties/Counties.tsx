import type { VNode } from 'preact'
import { CountiesDocument, CountyCountedDocument } from '../../generated/documents.ts'
import { Instead } from '../../parts/Instead.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { search } from '../../state/place.ts'
import { useAnswer } from '../../state/useAnswer.ts'
import { sayValue } from '../../words.ts'
import { countiesPath, type Asked } from './countiesPath.ts'
import './Counties.css'
import { countGroups } from './countGroups.ts'
import { CountyCards } from './CountyCards.tsx'
import { CountyTable } from './CountyTable.tsx'
import type { County } from './measures.ts'
import type { Opening } from './Opening.ts'
import { TileMap } from './TileMap.tsx'
import { tell } from './words.ts'

const variables = { year: null }

/** All counties as tiles by one measure, then side by side: a table where there is room, else cards. */
export function Counties(): VNode {
  const answer = useAnswer(CountiesDocument, variables)
  const query = new URLSearchParams(search.value)
  const asked = { by: query.get('by'), county: query.get('county'), of: query.get('of') }
  return (
    <article>
      <h1>{tell('title')}</h1>
      <p class="quiet">{tell('about')}</p>
      {query.has('year') && (
        <p class="instead" role="status">
          {tell('noYear')}
        </p>
      )}
      <Shown answer={answer}>
        {({ compareCounties: counties }) =>
          counties.length === 0 ? <p>{tell('none')}</p> : <Compared counties={counties} asked={asked} />
        }
      </Shown>
      <Query document={CountiesDocument} variables={variables} />
    </article>
  )
}

interface ComparedProps {
  readonly counties: readonly County[]
  readonly asked: Asked
}

function Compared({ counties, asked }: ComparedProps): VNode {
  const county = counties.find((told) => told.county.id === asked.county)?.county
  const counts = countGroups(counties).flatMap(({ measures }) => measures)
  const measure = counts.find(({ key }) => key === asked.of)
  const opens = county && measure ? { id: county.id } : null
  const answer = useAnswer(CountyCountedDocument, opens)
  const opening: Opening = {
    opened: county && measure ? { county, measure, answer } : null,
    pathOf: (id, of) =>
      countiesPath(
        id === asked.county && of === asked.of
          ? { ...asked, county: null, of: null }
          : { ...asked, county: id, of },
      ),
  }
  const told = (what: string, name: string | null, known: boolean): VNode => (
    <Instead what={what} asked={name} known={known} shown={tell('measure')} />
  )
  return (
    <>
      {told(sayValue('COUNTY'), asked.county, county !== undefined)}
      {told(tell('amount'), asked.of, measure !== undefined)}
      <TileMap counties={counties} asked={asked} />
      <CountyTable counties={counties} opening={opening} />
      <CountyCards counties={counties} opening={opening} />
      {opens && <Query document={CountyCountedDocument} variables={opens} />}
    </>
  )
}
