import { Fragment, type VNode } from 'preact'
import { EntityLink } from '../../parts/Link.tsx'
import { Sideways } from '../../parts/Sideways.tsx'
import { Count } from './Count.tsx'
import { Counted } from './Counted.tsx'
import { countGroups } from './countGroups.ts'
import { FigureTold } from './FigureTold.tsx'
import { isOpen } from './isOpen.ts'
import type { Measure } from './Measure.ts'
import type { County } from './measures.ts'
import type { Opening } from './Opening.ts'
import { tell } from './words.ts'

interface Props {
  readonly counties: readonly County[]
  readonly opening: Opening
}

export function CountyTable({ counties, opening }: Props): VNode {
  const span = counties.length + 1
  return (
    <div class="counties-table">
      <Sideways label={tell('title')}>
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
          {countGroups(counties).map(({ title, measures }, index) => (
            <tbody key={title}>
              {index > 0 && (
                <tr class="section">
                  <th scope="rowgroup" colSpan={span}>
                    {title}
                  </th>
                </tr>
              )}
              {measures.map((measure) => (
                <Fragment key={measure.key}>
                  <Counts counties={counties} measure={measure} opening={opening} />
                  {isOpen(opening, measure.key) && (
                    <tr>
                      <td colSpan={span}>
                        <Counted opening={opening} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          ))}
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
      </Sideways>
    </div>
  )
}

interface CountsProps extends Props {
  readonly measure: Measure
}

function Counts({ counties, measure: { key, title, amountOf }, opening }: CountsProps): VNode {
  const counts = counties.map((told) => ({ id: told.county.id, count: amountOf(told) ?? 0 }))
  const most = Math.max(1, ...counts.map(({ count }) => count))
  return (
    <tr>
      <th scope="row">{title}</th>
      {counts.map(({ id, count }) => {
        const told = <Count count={count} county={id} of={key} opening={opening} />
        return (
          <td key={id} class={count === 0 ? 'quiet' : undefined}>
            {count === most ? <strong>{told}</strong> : told}
          </td>
        )
      })}
    </tr>
  )
}
