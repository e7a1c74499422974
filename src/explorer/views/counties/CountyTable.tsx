import type { VNode } from 'preact'
import { EntityLink } from '../../parts/Link.tsx'
import { FigureTold } from './FigureTold.tsx'
import { countAt, COUNTED, sayStage, stagesOf, type County } from './measures.ts'
import { tell } from './words.ts'

export function CountyTable({ counties }: { readonly counties: readonly County[] }): VNode {
  const span = counties.length + 1
  return (
    <div class="scroll counties-table" tabIndex={0} role="region" aria-label={tell('title')}>
      <table>
        <caption class="quiet">{tell('signs')}</caption>
        <thead>
          <tr>
            <th scope="col">{tell('measure')}</th>
            {counties.map(({ county }) => (
              <th key={county.id} scope="col">
                <EntityLink id={county.id} name={county.name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COUNTED.map((measure) => (
            <Counts key={measure} title={tell(measure)} counts={counties.map((told) => told[measure])} />
          ))}
        </tbody>
        <tbody>
          <tr class="section">
            <th scope="rowgroup" colSpan={span}>
              {tell('stages')}
            </th>
          </tr>
          {stagesOf(counties).map((stage) => (
            <Counts
              key={stage}
              title={sayStage(stage)}
              counts={counties.map((county) => countAt(county, stage))}
            />
          ))}
        </tbody>
        <tbody>
          <tr class="section">
            <th scope="rowgroup" colSpan={span}>
              {tell('figures')}
            </th>
          </tr>
          {counties[0]?.figures.map(({ indicator }, index) => (
            <tr key={indicator.id}>
              <th scope="row">
                <EntityLink id={indicator.id} name={indicator.name} />
              </th>
              {counties.map(({ county, figures }) => (
                <td key={county.id}>
                  <FigureTold figure={figures[index]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Counts({ title, counts }: { readonly title: string; readonly counts: readonly number[] }): VNode {
  const most = Math.max(1, ...counts)
  return (
    <tr>
      <th scope="row">{title}</th>
      {counts.map((count, index) => (
        <td key={index} class={count === 0 ? 'quiet' : undefined}>
          {count === most ? <strong>{count}</strong> : count}
        </td>
      ))}
    </tr>
  )
}
