import type { VNode } from 'preact'
import {
  IndicatorDefaultsDocument,
  IndicatorsDocument,
  type IndicatorDefaultsQuery,
  type IndicatorsQuery,
} from '../../generated/documents.ts'
import { Instead } from '../../parts/Instead.tsx'
import { EntityLink, Link } from '../../parts/Link.tsx'
import { Query } from '../../parts/Query.tsx'
import { Search } from '../../parts/Search.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { go, search } from '../../state/place.ts'
import { useAnswer } from '../../state/useAnswer.ts'
import { say as sayPage } from '../../words.ts'
import { Chart } from './Chart.tsx'
import { Download } from './Download.tsx'
import { FigureTable } from './FigureTable.tsx'
import './Indicators.css'
import { indicatorsPath } from './indicatorsPath.ts'
import { panelsOf } from './panelsOf.ts'
import { PlaceChoice } from './PlaceChoice.tsx'
import { indicatorsOf, rowsOf } from './rowsOf.ts'
import { say } from './words.ts'

/** What one question and one chart can still tell. */
const AT_ONCE = 6
const OFFERED = 3

/** Indicators over the years: those that the address names, else those that documents tell most of. */
export function Indicators(): VNode {
  const asked = new URLSearchParams(search.value)
  const ids = [...new Set(asked.getAll('id').filter((id) => id !== ''))].slice(0, AT_ONCE)
  return (
    <>
      <h1>{say('title')}</h1>
      {asked.has('id') ? (
        <Chosen ids={ids} places={asked.getAll('place')} />
      ) : (
        <Offered places={asked.getAll('place')} />
      )}
    </>
  )
}

function Offered({ places }: Pick<ChosenProps, 'places'>): VNode {
  const answer = useAnswer(IndicatorDefaultsDocument, {})
  return <Shown answer={answer}>{(data) => <Chosen ids={mostTold(data)} places={places} />}</Shown>
}

const mostTold = ({ indicators }: IndicatorDefaultsQuery): string[] =>
  indicators.nodes
    .toSorted((one, other) => other.observations.totalCount - one.observations.totalCount)
    .slice(0, OFFERED)
    .map(({ id }) => id)

interface ChosenProps {
  readonly ids: readonly string[]
  /** None: all places. */
  readonly places: readonly string[]
}

function Chosen({ ids, places }: ChosenProps): VNode {
  const variables = ids.length === 0 ? null : { ids }
  const answer = useAnswer(IndicatorsDocument, variables)
  return (
    <>
      {ids.length < AT_ONCE ? (
        <Search
          name="indicators"
          label={say('add')}
          kind="INDICATOR"
          onChoose={({ id }) => {
            go(indicatorsPath([...ids, id], places))
          }}
        />
      ) : (
        <p class="quiet">{say('full')}</p>
      )}
      {variables ? (
        <>
          <Shown answer={answer}>{(data) => <Told data={data} ids={ids} places={places} />}</Shown>
          <Query document={IndicatorsDocument} variables={variables} />
        </>
      ) : (
        <p role="status">
          {say('none')} <Link to="/indicators">{say('offered')}</Link>
        </p>
      )}
    </>
  )
}

interface ToldProps extends ChosenProps {
  readonly data: IndicatorsQuery
}

function Told({ data, ids, places }: ToldProps): VNode {
  const all = rowsOf(data)
  const rows = all.filter(({ place }) => places.length === 0 || places.includes(place.id))
  const indicators = indicatorsOf(data)
  if (indicators.length === 0) return <p role="alert">{say('unknown')}</p>
  const known = new Set(indicators.map(({ id }) => id))
  return (
    <>
      {ids.map((id) => (
        <Instead
          key={id}
          what={sayPage('indicator')}
          asked={id}
          known={known.has(id)}
          shown={indicators.map(({ name }) => name).join(', ')}
        />
      ))}
      <ul class="chosen-indicators" aria-label={say('chosen')}>
        {indicators.map(({ id, name, unit }) => (
          <li key={id}>
            <EntityLink id={id} name={name} /> <span class="quiet">{unit}</span>{' '}
            <button
              type="button"
              aria-label={`${say('remove')} ${name}`}
              onClick={() => {
                go(
                  indicatorsPath(
                    ids.filter((other) => other !== id),
                    places,
                  ),
                )
              }}
            >
              ×
            </button>
          </li>
        ))}
        {indicators.length > 1 && (
          <li>
            <button
              type="button"
              onClick={() => {
                go(indicatorsPath([], places))
              }}
            >
              {say('clear')}
            </button>
          </li>
        )}
      </ul>
      <PlaceChoice
        rows={all}
        chosen={places}
        choose={(chosen) => {
          go(indicatorsPath(ids, chosen))
        }}
      />
      {rows.length === 0 && all.length > 0 && <p role="alert">{say('nowhere')}</p>}
      <Chart panels={panelsOf(rows)} />
      <section class="figures">
        <h2>
          {say('table')} <Download rows={rows} />
        </h2>
        <FigureTable rows={rows} />
      </section>
    </>
  )
}
