import type { VNode } from 'preact'
import {
  IndicatorDefaultsDocument,
  IndicatorsDocument,
  type IndicatorDefaultsQuery,
  type IndicatorsQuery,
} from '../../generated/documents.ts'
import { EntityLink } from '../../parts/Link.tsx'
import { Query } from '../../parts/Query.tsx'
import { Search } from '../../parts/Search.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { go, search } from '../../state/place.ts'
import { useAnswer } from '../../state/useAnswer.ts'
import { Chart } from './Chart.tsx'
import { Download } from './Download.tsx'
import { FigureTable } from './FigureTable.tsx'
import './Indicators.css'
import { panelsOf } from './panelsOf.ts'
import { indicatorsOf, rowsOf } from './rowsOf.ts'
import { say } from './words.ts'

/** What one question and one chart can still tell. */
const AT_ONCE = 6
const OFFERED = 3

/** Indicators over the years: those that the address names, else those that documents tell most of. */
export function Indicators(): VNode {
  const asked = new URLSearchParams(search.value)
  const ids = [...new Set(asked.getAll('id'))].slice(0, AT_ONCE)
  return (
    <>
      <h1>{say('title')}</h1>
      {asked.has('id') ? <Chosen ids={ids} /> : <Offered />}
    </>
  )
}

function Offered(): VNode {
  const answer = useAnswer(IndicatorDefaultsDocument, {})
  return <Shown answer={answer}>{(data) => <Chosen ids={mostTold(data)} />}</Shown>
}

const mostTold = ({ indicators }: IndicatorDefaultsQuery): string[] =>
  indicators.nodes
    .toSorted((one, other) => other.observations.totalCount - one.observations.totalCount)
    .slice(0, OFFERED)
    .map(({ id }) => id)

const show = (ids: readonly string[]): void => {
  go(`/indicators?${new URLSearchParams(ids.map((id) => ['id', id])).toString()}`)
}

function Chosen({ ids }: { readonly ids: readonly string[] }): VNode {
  const variables = { ids }
  const answer = useAnswer(IndicatorsDocument, variables)
  return (
    <>
      {ids.length < AT_ONCE ? (
        <Search
          name="indicators"
          label={say('add')}
          kind="INDICATOR"
          onChoose={({ id }) => {
            show([...ids, id])
          }}
        />
      ) : (
        <p class="quiet">{say('full')}</p>
      )}
      <Shown answer={answer}>{(data) => <Told data={data} ids={ids} />}</Shown>
      <Query document={IndicatorsDocument} variables={variables} />
    </>
  )
}

function Told({ data, ids }: { readonly data: IndicatorsQuery; readonly ids: readonly string[] }): VNode {
  const rows = rowsOf(data)
  const indicators = indicatorsOf(data)
  if (indicators.length === 0) return <p role="alert">{say(ids.length === 0 ? 'none' : 'unknown')}</p>
  return (
    <>
      <ul class="chosen-indicators" aria-label={say('chosen')}>
        {indicators.map(({ id, name, unit }) => (
          <li key={id}>
            <EntityLink id={id} name={name} /> <span class="quiet">{unit}</span>{' '}
            <button
              type="button"
              aria-label={`${say('remove')} ${name}`}
              onClick={() => {
                show(ids.filter((other) => other !== id))
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
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
