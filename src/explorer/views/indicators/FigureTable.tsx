import type { VNode } from 'preact'
import type { FigureFragment } from '../../generated/documents.ts'
import { EvidenceOf } from '../../parts/EvidenceOf.tsx'
import { EntityLink } from '../../parts/Link.tsx'
import { Sideways } from '../../parts/Sideways.tsx'
import { say as sayPage } from '../../words.ts'
import type { Rank, Row } from './rowsOf.ts'
import { say } from './words.ts'

/** Everything that the chart draws, and what cannot be drawn. */
export function FigureTable({ rows }: { readonly rows: readonly Row[] }): VNode {
  return (
    <Sideways label={say('table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{sayPage('indicator')}</th>
            <th scope="col">{say('where')}</th>
            <th scope="col">{say('period')}</th>
            <th scope="col">{say('documents')}</th>
            <th scope="col">{sayPage('actual')}</th>
            <th scope="col">{say('value')}</th>
            <th scope="col">{say('growth')}</th>
            <th scope="col">{say('share')}</th>
            <th scope="col">{say('change')}</th>
            <th scope="col">{say('rank')}</th>
            <th scope="col">{sayPage('target')}</th>
            <th scope="col">{say('targetValue')}</th>
            <th scope="col">{say('targetGrowth')}</th>
            <th scope="col">{say('targetChange')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FigureRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

function FigureRow({
  row: { indicator, place, about, period, actual, target, told, ranks, conflicting },
}: {
  readonly row: Row
}): VNode {
  const statements = told.flatMap((figure) => figure.statements.map(({ id }) => id))
  return (
    <tr class={conflicting ? 'conflicting' : ''}>
      <th scope="row">
        <EntityLink id={indicator.id} name={indicator.name} />
      </th>
      <td>
        {place.name} {about && <EntityLink id={about.id} name={about.name} />}
      </td>
      <td>{period}</td>
      <td>
        <EvidenceOf ids={statements} summary={statements.length} />
      </td>
      <td>
        {actual?.text} {conflicting && <strong class="mark">{say('conflicting')}</strong>}
      </td>
      <td class="number">{levelOf(actual)}</td>
      <td class="number">{actual?.yoy}</td>
      <td class="number">{actual?.share}</td>
      <td class="number">{changeOf(actual)}</td>
      <td>
        {ranks.map((rank) => (
          <RankTold key={`${rank.by} ${rank.scope ?? ''} ${rank.rank}`} rank={rank} />
        ))}
      </td>
      <td>{target?.text}</td>
      <td class="number">{levelOf(target) || target?.share}</td>
      <td class="number">{target?.yoy}</td>
      <td class="number">{changeOf(target)}</td>
    </tr>
  )
}

const RankTold = ({ rank: { rank, scope, by } }: { readonly rank: Rank }): VNode => (
  <div>
    {rank}{' '}
    <span class="quiet">
      {scope} {say(by === 'GROWTH' ? 'byGrowth' : 'byValue')}
    </span>
  </div>
)

const changeOf = (figure: FigureFragment | null): string =>
  typeof figure?.change === 'number' ? `${figure.change} ${figure.changeUnit ?? ''}`.trim() : ''

function levelOf(figure: FigureFragment | null): string {
  if (!figure) return ''
  const { value, min, max, unit } = figure
  const told =
    value !== null ? String(value) : min === null && max === null ? '' : `${min ?? ''}–${max ?? ''}`
  return told === '' ? '' : `${told} ${unit ?? ''}`.trim()
}
